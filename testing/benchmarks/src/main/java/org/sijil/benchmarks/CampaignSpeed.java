package org.sijil.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/**
 * How fast all households are scored anew, from the decision on the campaign to the end of its job, as two people do it over HTTP. The
 * floor: one UPDATE of the same rows. Beside it, what its rows cost the database alone.
 */
final class CampaignSpeed {

    private static final String SERVICE = "social-registry/target/quarkus-app";
    private static final String DATABASE = "postgres";
    private static final String FORMULA = "ma-rsu-2021";
    private static final String PROPOSER = "formula-manager";
    private static final String APPROVER = "formula-manager:2";
    private static final long PAUSE_NANOS = 100_000_000L;

    private final LocalStack stack;
    private final DataSource social;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    CampaignSpeed(LocalStack stack) {
        this.stack = stack;
        social = stack.database(ServiceName.SOCIAL_REGISTRY);
    }

    /**
     * What one campaign came to.
     *
     * @param households all, each of which was written
     * @param writing households a second where the database writes the same rows alone
     * @param update households a second by one UPDATE
     * @param heap the most that the service's heap was seen to hold, in bytes
     */
    record Outcome(int households, double seconds, double writing, double update, long heap) {

        double rate() {
            return households / seconds;
        }
    }

    Outcome run() throws IOException, InterruptedException, SQLException, ExecutionException {
        String study = studied();
        double writing = new BareCampaign(social).run();
        double update = update();
        Duration service = ProcessorTime.of(SERVICE);
        Duration database = ProcessorTime.of(DATABASE);
        Heap heap = Heap.of(ServiceName.SOCIAL_REGISTRY);
        int collections = heap.collections();
        long begin = System.nanoTime();
        JsonNode job = finished(approved(study));
        double seconds = (System.nanoTime() - begin) / 1e9;
        int households = job.path("items").asInt();
        requireAll(households);
        System.err.printf(
                "Processor time of %,d households: service %d µs each, PostgreSQL %d µs; ranges that came again: %s%n",
                households,
                ProcessorTime.of(SERVICE).minus(service).toNanos() / 1000 / households,
                ProcessorTime.of(DATABASE).minus(database).toNanos() / 1000 / households,
                failedAttempts(job.path("id").asText()));
        return new Outcome(households, seconds, writing, update, heap.most(collections));
    }

    /** The same rows and triggers as a campaign's, and nothing else. Also makes another formula of each household's. */
    private double update() throws SQLException {
        long rows = households();
        Nation.execute(social, "VACUUM ANALYZE household");
        long begin = System.nanoTime();
        Nation.execute(social, """
                UPDATE household
                   SET score = coalesce(corrected, least(score + 0.1, 15)), formula = 'an-earlier-one', scored_at = scored_at,
                       version = version + 1
                 WHERE dissolved_on IS NULL AND score IS NOT NULL
                """);
        double rate = rows * 1e9 / (System.nanoTime() - begin);
        Nation.execute(social, "VACUUM ANALYZE household");
        return rate;
    }

    private long households() throws SQLException {
        return Long.parseLong(Nation.texts(
                        social, "SELECT count(*)::text FROM household WHERE dissolved_on IS NULL AND score IS NOT NULL")
                .get(0));
    }

    private String failedAttempts(String job) throws SQLException {
        return Nation.texts(
                        social,
                        "SELECT count(*)::text FROM job_attempt WHERE job = '" + job + "' AND outcome = 'failed'")
                .get(0);
    }

    private void requireAll(long done) throws SQLException {
        String left = Nation.texts(
                        social,
                        "SELECT count(*)::text FROM household WHERE dissolved_on IS NULL AND formula = 'an-earlier-one'")
                .get(0);
        if (!left.equals("0") || done != households()) {
            throw new IllegalStateException(left + " households were left out");
        }
    }

    private String studied() throws IOException, InterruptedException {
        JsonNode study = post(PROPOSER, "/v1/impact-studies", Map.of("formula", FORMULA));
        finished(study.path("job").asText());
        return study.path("id").asText();
    }

    private String approved(String study) throws IOException, InterruptedException {
        String campaign = post(PROPOSER, "/v1/campaigns", Map.of("study", study))
                .path("id")
                .asText();
        return post(APPROVER, "/v1/campaigns/" + campaign + "/decision", Map.of("approved", true))
                .path("job")
                .asText();
    }

    /** Asks with one token: to log in each time takes another tenth of two processors. */
    private JsonNode finished(String job) throws IOException, InterruptedException {
        String token = stack.tokens().of(PROPOSER);
        JsonNode view = json.createObjectNode();
        while (!view.path("state").asText().equals("finished")) {
            LockSupport.parkNanos(PAUSE_NANOS);
            view = answer(token, request("/v1/jobs/" + job).GET());
            if (view.path("state").asText().equals("failed")) {
                throw new IllegalStateException("The job failed: " + view);
            }
        }
        return view;
    }

    private JsonNode post(String who, String path, Object body) throws IOException, InterruptedException {
        return answer(
                stack.tokens().of(who),
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        URI service = stack.address(ServiceName.SOCIAL_REGISTRY);
        return HttpRequest.newBuilder(service.resolve(path));
    }

    private JsonNode answer(String token, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest signed = request.header("Authorization", "Bearer " + token).build();
        var response = http.send(signed, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }
}
