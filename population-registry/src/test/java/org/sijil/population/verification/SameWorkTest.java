package org.sijil.population.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Partners.client;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.terms;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.ManyCalls;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** That nobody, dead, locked, sealed and wrong are one answer in what they cost, not only in what they say. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class SameWorkTest {

    private static final int ROUNDS = 150;
    private static final String RIGHT = "1988-03-08";
    private static final String WRONG = "1988-03-09";

    @Inject
    Pool pool;

    @Test
    void everyNoWritesTheSameRows() {
        kinds(5).forEach((kind, questions) -> {
            String client = client();
            String partner = partner(client, terms(List.of("birthDate"), List.of(), unlimited()));
            questions.forEach(question -> ask(partner, question));

            assertEquals(5, records(client), kind + ": consultation records");
            assertEquals(5, counted(client), kind + ": counted failures");
        });
    }

    /**
     * The quick answers of each kind are compared: noise only ever makes an answer slower. Kinds are asked in mixed order, so
     * that what warms up or disturbs touches all of them.
     */
    @Test
    void everyNoTakesTheSameTime() {
        Map<String, List<Map<String, Object>>> kinds = kinds(10);
        String partner = partner(unlimited());
        measure(partner, kinds);

        Map<String, Long> quick = measure(partner, kinds);

        long fastest = Collections.min(quick.values());
        long slowest = Collections.max(quick.values());
        assertTrue(slowest < fastest * 3 / 2, () -> "The kinds of no differ in time: " + quick);
    }

    /** The first decile of the time of each kind, in nanoseconds. */
    private static Map<String, Long> measure(String partner, Map<String, List<Map<String, Object>>> kinds) {
        Map<String, List<Long>> times = new HashMap<>();
        List<String> order = new ArrayList<>(kinds.keySet());
        Random shuffling = new Random(20_261_122);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, shuffling);
            for (String kind : order) {
                Map<String, Object> question =
                        kinds.getOrDefault(kind, List.of()).get(round % 10);
                long begun = System.nanoTime();
                ask(partner, question);
                times.computeIfAbsent(kind, any -> new ArrayList<>()).add(System.nanoTime() - begun);
            }
        }
        Map<String, Long> quick = new LinkedHashMap<>();
        times.forEach((kind, all) -> quick.put(
                kind, all.stream().sorted().skip(ROUNDS / 10).findFirst().orElseThrow()));
        return quick;
    }

    private static Map<String, List<Map<String, Object>>> kinds(int people) {
        Map<String, List<Map<String, Object>>> kinds = new LinkedHashMap<>();
        for (String kind : List.of("unknown", "dead", "locked", "sealed", "wrong")) {
            kinds.put(
                    kind,
                    IntStream.range(0, people).mapToObj(n -> question(kind)).toList());
        }
        return kinds;
    }

    private static Map<String, Object> question(String kind) {
        if (kind.equals("unknown")) {
            return Map.of("idcs", TestPeople.idcs(), "birthDate", RIGHT);
        }
        Registered person = someone();
        if (kind.equals("dead")) {
            reportDeath(person.idcs(), "2026-01-31").statusCode(201);
        }
        if (kind.equals("locked")) {
            as(TestTokens.citizen(person.idcs()))
                    .body(Map.of("locked", true))
                    .put("/v1/me/verification-lock")
                    .then()
                    .statusCode(200);
        }
        if (kind.equals("sealed")) {
            seal(person);
        }
        return Map.of("idcs", person.idcs(), "birthDate", kind.equals("wrong") ? WRONG : RIGHT);
    }

    private static void seal(Registered person) {
        as(adjudicator("one"))
                .body(Map.of("reason", "Protection of a witness", "legalBasis", "TPI CASABLANCA 2026/412"))
                .post("/v1/persons/" + person.id() + "/seal")
                .then()
                .statusCode(201);
        as(adjudicator("another"))
                .body(Map.of("confirmed", true))
                .post("/v1/persons/" + person.id() + "/seal-decision")
                .then()
                .statusCode(200);
    }

    private static String adjudicator(String subject) {
        return TestTokens.builder()
                .roles("adjudicator")
                .subject(subject)
                .territory("*")
                .token();
    }

    private static void ask(String partner, Map<String, Object> question) {
        String answer = ManyCalls.post("/v1/verifications", partner, new JsonObject(question).encode())
                .body();
        assertEquals("{\"verified\":false}", answer);
    }

    private long records(String client) {
        return count("SELECT count(*) FROM consultation WHERE client = $1", client);
    }

    private long counted(String client) {
        return count(
                "SELECT count(*) FROM partner_failure f JOIN partner p ON p.id = f.partner WHERE client = $1", client);
    }

    private long count(String sql, String client) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(client))
                .iterator()
                .next()
                .getLong(0);
    }
}
