package org.sijil.population;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Who reaches for what is not theirs is refused, learns nothing, and is on record for the auditors. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class HostileReaderTest {

    private static final int TRIES = 50;

    @Inject
    Pool pool;

    @Test
    void aCitizenDoesNotReadANeighbour() {
        Registered neighbour = someone();
        Registered reader = someone();
        String curious = TestTokens.builder()
                .roles("citizen")
                .subject("curious-neighbour")
                .idcs(reader.idcs())
                .token();

        as(curious).get("/v1/persons/" + neighbour.id()).then().statusCode(404).body("code", equalTo("unknown-person"));
        as(curious).get("/v1/persons/" + neighbour.id() + "/history").then().statusCode(404);
        as(curious)
                .body(Map.of("idcs", neighbour.idcs()))
                .post("/v1/persons/search")
                .then()
                .statusCode(403);

        assertEquals(2, refusals("curious-neighbour", "refused.unknown-person", neighbour.id()));
        assertEquals(0, readings("curious-neighbour"));
    }

    @Test
    void anAgentDoesNotReachBeyondTheTerritory() {
        Registered inCasablanca = someone();
        String elsewhere = TestTokens.builder()
                .roles("registration-agent")
                .territory("12.066")
                .subject("agent-elsewhere")
                .token();

        as(elsewhere)
                .get("/v1/persons/" + inCasablanca.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
        as(elsewhere)
                .body(adult())
                .post("/v1/persons")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-territory"));

        assertEquals(1, refusals("agent-elsewhere", "refused.unknown-person", inCasablanca.id()));
        assertEquals(1, refusals("agent-elsewhere", "refused.out-of-territory", new UUID(0, 0).toString()));
        assertEquals(0, readings("agent-elsewhere"));
    }

    @Test
    void whoTriesManyRecordsLeavesATraceForEach() {
        String sweeper = TestTokens.builder()
                .roles("registration-agent")
                .territory("12.066")
                .subject("sweeper")
                .token();

        for (int time = 0; time < TRIES; time++) {
            as(sweeper).get("/v1/persons/" + UUID.randomUUID()).then().statusCode(404);
        }

        assertEquals(
                TRIES,
                count(
                        "SELECT count(*) FROM audit_entry WHERE actor = $1 AND action = $2",
                        "sweeper",
                        "refused.unknown-person"));
    }

    private long refusals(String actor, String action, String subject) {
        return pool.preparedQuery("SELECT count(*) FROM audit_entry WHERE actor = $1 AND action = $2 AND subject = $3")
                .executeAndAwait(Tuple.of(actor, action, UUID.fromString(subject)))
                .iterator()
                .next()
                .getLong(0);
    }

    private long readings(String actor) {
        return count("SELECT count(*) FROM audit_entry WHERE actor = $1 AND action = $2", actor, "consultation");
    }

    private long count(String query, String actor, String action) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(actor, action))
                .iterator()
                .next()
                .getLong(0);
    }
}
