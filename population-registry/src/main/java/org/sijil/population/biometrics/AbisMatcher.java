package org.sijil.population.biometrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sijil.commons.time.Moments;

/**
 * A matcher that takes MOSIP's ABIS messages (API 0.9, messages of version 1.1) as HTTP POST instead of by a queue, and answers at
 * once. What it answers is read as from a stranger: another message's answer, or one without sense, is none.
 */
@ApplicationScoped
class AbisMatcher implements BiometricMatcher {

    private static final int LONGEST_ANSWER = 1_000_000;
    private static final String ALREADY_THERE = "abis-10";
    private static final String NOT_THERE = "abis-12";

    private final MatcherConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;

    AbisMatcher(MatcherConfig config, ObjectMapper json, Clock clock, Vertx vertx) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.timeout().toMillis())
                .setKeepAlive(true));
    }

    @Override
    public boolean isConfigured() {
        return config.matcherUrl().isPresent();
    }

    /** That it is there already means that an earlier message arrived whose answer did not: a reference is used once. */
    @Override
    public Uni<Void> insert(UUID message, UUID reference) {
        ObjectNode body = message("mosip.abis.insert", message, reference);
        config.storeUrl().ifPresent(store -> body.put("referenceURL", store + "/" + reference));
        return done(body, ALREADY_THERE);
    }

    @Override
    public Uni<Void> delete(UUID message, UUID reference) {
        return done(message("mosip.abis.delete", message, reference), NOT_THERE);
    }

    @Override
    public Uni<List<Candidate>> identify(UUID message, UUID reference) {
        ObjectNode body = message("mosip.abis.identify", message, reference).put("referenceURL", "");
        return ask(body).map(AbisMatcher::candidates);
    }

    /** An addition of ours: MOSIP's ABIS does not compare one with one. */
    @Override
    public Uni<Comparison> verify(UUID message, UUID reference, ComparePerson probe) {
        ObjectNode body = message("sijil.abis.verify", message, reference);
        body.putObject("sample")
                .put("biometricType", probe.part().modality().name())
                .put("format", probe.format().name())
                .put("data", probe.sample());
        return ask(body).map(answer -> {
            if (!answer.path("match").isBoolean()) {
                throw new MatcherFailure(MatcherFailure.UNREADABLE);
            }
            return new Comparison(answer.path("match").asBoolean(), finite(answer.path("score")));
        });
    }

    private Uni<Void> done(ObjectNode body, String alsoDone) {
        return ask(body)
                .replaceWithVoid()
                .onFailure(failure -> failure instanceof MatcherFailure known
                        && known.reason().equals(alsoDone))
                .recoverWithNull();
    }

    private ObjectNode message(String id, UUID message, UUID reference) {
        return json.createObjectNode()
                .put("id", id)
                .put("version", "1.1")
                .put("requestId", message.toString())
                .put("requesttime", Moments.now(clock).toString())
                .put("referenceId", reference.toString());
    }

    private Uni<JsonNode> ask(ObjectNode message) {
        return Uni.createFrom()
                .completionStage(() -> send(message).toCompletionStage())
                .onFailure(failure -> !(failure instanceof MatcherFailure))
                .transform(AbisMatcher::outage)
                .map(answer -> read(answer, message));
    }

    private Future<Buffer> send(ObjectNode message) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(config.matcherUrl().orElseThrow().toString())
                .setTimeout(config.timeout().toMillis())
                .putHeader("Content-Type", "application/json");
        return http.request(options).compose(request -> answer(request, message));
    }

    /** An answer that never ends is broken off, or it would keep one of few connections for good. */
    private Future<Buffer> answer(HttpClientRequest request, ObjectNode message) {
        return request.send(Buffer.buffer(message.toString()))
                .compose(AbisMatcher::body)
                .timeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(failure -> request.reset());
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        Buffer whole = Buffer.buffer();
        response.handler(piece -> {
            if (whole.length() + piece.length() > LONGEST_ANSWER) {
                response.request().connection().close();
            } else {
                whole.appendBuffer(piece);
            }
        });
        return response.end().map(ended -> {
            if (response.statusCode() != 200) {
                throw new MatcherFailure("http-" + response.statusCode());
            }
            return whole;
        });
    }

    private static MatcherFailure outage(Throwable failure) {
        boolean slow = failure instanceof TimeoutException
                || failure.getClass().getSimpleName().contains("Timeout");
        return new MatcherFailure(slow ? MatcherFailure.SLOW : MatcherFailure.UNREACHABLE);
    }

    private JsonNode read(Buffer text, ObjectNode message) {
        JsonNode answer;
        try {
            answer = json.readTree(text.getBytes());
        } catch (IOException garbage) {
            throw new MatcherFailure(MatcherFailure.UNREADABLE);
        }
        boolean ours = answer.path("id").asText().equals(message.path("id").asText())
                && answer.path("requestId")
                        .asText()
                        .equals(message.path("requestId").asText());
        String value = answer.path("returnValue").asText();
        if (!ours || !Set.of("1", "2").contains(value)) {
            throw new MatcherFailure(MatcherFailure.UNREADABLE);
        }
        if (value.equals("2")) {
            throw MatcherFailure.ofAbis(number(answer.path("failureReason").asText()));
        }
        return answer;
    }

    /** Not whatever the matcher writes there: it may be shown. */
    private static String number(String reason) {
        return reason.matches("[0-9]{1,3}") ? reason : "unknown";
    }

    /** Each once, with the best score. */
    private static List<Candidate> candidates(JsonNode answer) {
        JsonNode found = answer.path("candidateList").path("candidates");
        if (!answer.path("candidateList").isObject() || !(found.isArray() || found.isNull() || found.isMissingNode())) {
            throw new MatcherFailure(MatcherFailure.UNREADABLE);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (JsonNode one : found) {
            candidates.add(new Candidate(reference(one.path("referenceId").asText()), score(one.path("analytics"))));
        }
        if (candidates.size() < answer.path("candidateList").path("count").asInt()) {
            throw new MatcherFailure(MatcherFailure.UNREADABLE);
        }
        return candidates;
    }

    private static UUID reference(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException garbage) {
            throw new MatcherFailure(MatcherFailure.UNREADABLE);
        }
    }

    /** The names are examples of MOSIP's, and no score is prescribed. */
    private static double score(JsonNode analytics) {
        JsonNode internal = analytics.path("internalScore");
        return finite(internal.isMissingNode() ? analytics.path("confidence") : internal);
    }

    private static double finite(JsonNode number) {
        double value = number.asDouble();
        return Double.isFinite(value) ? value : 0;
    }
}
