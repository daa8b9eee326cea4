package org.sijil.population.likeness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/**
 * Loads invented people, asks about each newcomer through the front door, and counts who is found. {@code
 * testing/benchmarks/duplicates} runs it with a million people; the seed here was never used to find the weights.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikenessQualityTest {

    private static final int PEOPLE = Integer.getInteger("sijil.duplicates.people", 10_000);
    private static final int NEWCOMERS = Integer.getInteger("sijil.duplicates.newcomers", 1000);
    private static final long SEED = Long.getLong("sijil.duplicates.seed", 1);
    private static final boolean BENCHMARK = Integer.getInteger("sijil.duplicates.people") != null;
    private static final int WARM_UP = 50;

    @Inject
    ObjectMapper json;

    @Inject
    LikenessRules rules;

    private Connection database;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void load() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        database = DriverManager.getConnection(url, "postgres", "postgres");
        SampleTable.load(database, new SampleNation(SEED), PEOPLE);
    }

    @AfterAll
    void disconnect() throws SQLException {
        database.close();
    }

    @Test
    void nearlyEverybodyWhoComesAgainIsFoundAndHardlyAnybodyElse() throws Exception {
        QualityReport report = new QualityReport();
        for (Trial trial : Trial.of(SEED, PEOPLE, NEWCOMERS, SEED + 1)) {
            long begun = System.nanoTime();
            JsonNode answer = ask(
                    "/v1/persons/duplicate-checks",
                    json.writeValueAsString(trial.described().description()));
            note(report, trial, answer, (System.nanoTime() - begun) / 1e6);
        }
        if (BENCHMARK) {
            System.out.println(report.markdown(PEOPLE));
        }
        assertAll(
                () -> assertTrue(report.recall() >= .97, () -> report.markdown(PEOPLE)),
                () -> assertTrue(report.precision() >= .95, () -> report.markdown(PEOPLE)));
    }

    /** By what people type: both names, one of them, the beginning of a name, in the script that the record may not have. */
    @Test
    void whoeverIsSoughtByNameAndBirthDateIsFound() throws Exception {
        Map<String, List<Double>> times = new TreeMap<>();
        List<SamplePerson> sought = sought();
        int found = 0;
        for (int place = 0; place < sought.size(); place++) {
            SamplePerson person = sought.get(place);
            for (SearchKind kind : SearchKind.values()) {
                long begun = System.nanoTime();
                JsonNode answer = ask("/v1/persons/search?limit=20", json.writeValueAsString(kind.query(person)));
                if (place >= Math.min(WARM_UP, sought.size() / 2)) {
                    times.computeIfAbsent(kind.name(), any -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
                }
                found += kind == SearchKind.OTHER_SCRIPT_AND_BIRTH_DATE && holds(answer, person) ? 1 : 0;
            }
        }
        double share = (double) found / sought.size();
        if (BENCHMARK) {
            times.forEach((kind, millis) -> System.out.print("Search by " + kind + ". " + QualityReport.times(millis)));
            times.remove(SearchKind.NUMBER_OF_NOBODY.name());
            List<Double> all = times.values().stream().flatMap(List::stream).toList();
            System.out.print("All searches by name. " + QualityReport.times(all));
            System.out.println("In the other script, with the birth date, on the first page of 20: " + share);
        }
        assertTrue(share >= .95, () -> "found by name in the other script and birth date: " + share);
    }

    private List<SamplePerson> sought() {
        List<SamplePerson> sought = new ArrayList<>();
        int every = PEOPLE / (BENCHMARK ? 500 : 30);
        new SampleNation(SEED).people(PEOPLE, person -> {
            if (person.number() % every == 0) {
                sought.add(person);
            }
        });
        return sought;
    }

    private void note(QualityReport report, Trial trial, JsonNode answer, double took) throws SQLException {
        boolean found = false;
        int others = 0;
        for (JsonNode match : answer.get("matches")) {
            boolean likely = match.get("level").asText().equals("likely");
            boolean same = trial.registered() != null
                    && match.get("person")
                            .asText()
                            .equals(SampleTable.id(trial.registered()).toString());
            found |= likely && same;
            others += likely && !same ? 1 : 0;
        }
        report.note(trial, isCompared(trial), found, others, took);
    }

    /** PostgreSQL would rather read a small table whole: then each registration takes longer than the one before. */
    @Test
    void nobodysTermsAreReadButThroughTheIndex() throws SQLException {
        String asked = "SELECT count(*) FROM resembling(ARRAY['''nobody''', '''d19910113'' & ''nsn'''], 100)";
        String read = "SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'person_trait'";
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute(asked);
            try (ResultSet answer = statement.executeQuery(read)) {
                assertTrue(answer.next());
                assertEquals(0, answer.getInt(1));
            }
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    /** Asks the index alone, as the service does. */
    private boolean isCompared(Trial trial) throws SQLException {
        if (trial.registered() == null) {
            return false;
        }
        String sql = "SELECT EXISTS (SELECT FROM person_trait WHERE person = ? AND terms @@ any (?::tsquery[]))";
        List<String> questions = Questions.of(trial.described().description(), rules.names()).stream()
                .map(Question::text)
                .toList();
        try (PreparedStatement asked = database.prepareStatement(sql)) {
            asked.setObject(1, SampleTable.id(trial.registered()));
            asked.setArray(2, database.createArrayOf("text", questions.toArray()));
            try (ResultSet answer = asked.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static boolean holds(JsonNode page, SamplePerson person) {
        String id = SampleTable.id(person.number()).toString();
        return page.get("items").findValuesAsText("id").contains(id);
    }

    private JsonNode ask(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + AGENT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return json.readTree(answer.body());
    }

    /** What somebody types. */
    private enum SearchKind {
        OTHER_SCRIPT_AND_BIRTH_DATE {
            @Override
            Map<String, String> query(SamplePerson person) {
                return Map.of(
                        "name",
                        other(person.given()) + " " + other(person.family()),
                        "birthDate",
                        person.birthDate().toString());
            }
        },
        BOTH_NAMES {
            @Override
            Map<String, String> query(SamplePerson person) {
                return Map.of("name", usual(person.family()) + " " + usual(person.given()));
            }
        },
        BOTH_IN_OTHER_SCRIPT {
            @Override
            Map<String, String> query(SamplePerson person) {
                return Map.of("name", other(person.given()) + " " + other(person.family()));
            }
        },
        FAMILY_NAME {
            @Override
            Map<String, String> query(SamplePerson person) {
                return Map.of("name", usual(person.family()));
            }
        },
        GIVEN_NAME {
            @Override
            Map<String, String> query(SamplePerson person) {
                return Map.of("name", usual(person.given()));
            }
        },
        /** The floor: all that a search does but for searching and showing. */
        NUMBER_OF_NOBODY {
            @Override
            Map<String, String> query(SamplePerson person) {
                return Map.of("idcs", TestPeople.idcs());
            }
        },
        BEGINNING {
            @Override
            Map<String, String> query(SamplePerson person) {
                String given = usual(person.given());
                String family = usual(person.family());
                return Map.of(
                        "name",
                        given.substring(0, Math.min(4, given.length())) + " "
                                + family.substring(0, Math.min(6, family.length())));
            }
        };

        abstract Map<String, String> query(SamplePerson person);

        private static String usual(SamplePerson.SampleName name) {
            return name.usage().spellings().get(0);
        }

        /** In the script that the record lacks, if it lacks one; else in French. */
        private static String other(SamplePerson.SampleName name) {
            return name.ar() == null ? name.usage().ar() : usual(name);
        }
    }
}
