package org.sijil.social.household;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** A corrected score falls at its end, and the computed one is the final one again. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ScoreCorrectionsTest {

    @Inject
    Pool pool;

    @Inject
    ScoreCorrections corrections;

    @Test
    void aCorrectionFallsAtItsEndOnceAndIsToldOf() throws Throwable {
        String household = Homes.registered(member(man(50), "head"));
        Homes.declare(household, Answers.of("rooms", 1)).statusCode(201);
        String computed = Homes.read(household).extract().path("score.value");
        pool.preparedQuery("UPDATE household SET corrected = 8.5, score = 8.5, corrected_until = $2 WHERE id = $1")
                .executeAndAwait(
                        Tuple.of(UUID.fromString(household), Population.today().minusDays(1)));
        Homes.read(household).body("score.value", equalTo("8.5000000"));

        VertxContextSupport.subscribeAndAwait(corrections::fall);
        VertxContextSupport.subscribeAndAwait(corrections::fall);
        Homes.read(household)
                .body("score.value", equalTo(computed))
                .body("score.correctedUntil", nullValue())
                .body("version", equalTo(2));
        String told = pool.preparedQuery(
                        "SELECT data ->> 'score' FROM told_event WHERE subject = $1 ORDER BY id DESC LIMIT 1")
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getString(0);
        assertEquals(computed, told);
    }
}
