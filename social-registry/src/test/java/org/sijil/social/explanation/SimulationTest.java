package org.sijil.social.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** {@code -Dsijil.test.tries} sets how often one household tries in vain. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class SimulationTest {

    private static final int PER_DAY = 20;
    private static final int TRIES = Integer.getInteger("sijil.test.tries", 300);

    @Inject
    Pool pool;

    private final Person head = man(40);
    private final Person wife = woman(38);

    @Test
    void aChangeIsToldByDirectionAndStrength() {
        String household = scored();
        long scores = count("SELECT count(*) FROM score WHERE household = $1", household);
        long events = count("SELECT count(*) FROM feed_event WHERE subject = $1", household);

        simulate(household, Map.of("declaration", Answers.of("rooms", 2, "cars", 1)))
                .statusCode(200)
                .body("direction", equalTo("higher"))
                .body("strength", equalTo("strong"))
                .body("remaining", equalTo(PER_DAY - 1));
        simulate(household, Map.of("declaration", Answers.of("rooms", 2, "yearlyTelecom", "100.00")))
                .body("direction", equalTo("higher"))
                .body("strength", equalTo("slight"));
        simulate(household, Map.of("declaration", Answers.of("rooms", 2)))
                .body("direction", equalTo("same"))
                .body("strength", equalTo("none"));
        simulate(household, Map.of("birth", true))
                .body("direction", equalTo("lower"))
                .body("strength", equalTo("strong"));
        simulate(household, Map.of("leaving", wife.id().toString()))
                .statusCode(200)
                .body("direction", equalTo("higher"))
                .body("remaining", equalTo(PER_DAY - 5));

        assertEquals(scores, count("SELECT count(*) FROM score WHERE household = $1", household));
        assertEquals(events, count("SELECT count(*) FROM feed_event WHERE subject = $1", household));
        assertEquals(5, acts(household, "score.simulated"));
    }

    @Test
    void oneChangeAtATimeAndNoneOfWhatIsPast() {
        String household = scored();

        simulate(household, Map.of("declaration", Answers.of("rooms", 2, "cars", 1, "loan", true)))
                .statusCode(422)
                .body("code", equalTo("one-change-required"));
        simulate(household, Map.of("birth", false)).statusCode(422).body("code", equalTo("one-change-required"));
        simulate(household, Map.of("birth", true, "leaving", wife.id().toString()))
                .statusCode(422)
                .body("code", equalTo("one-change-required"));
        simulate(household, Map.of()).statusCode(422);
        simulate(household, Map.of("declaration", Answers.of("rooms", 2, "headEducation", "higher")))
                .statusCode(422)
                .body("code", equalTo("answer-is-settled"))
                .body("errors[0].pointer", equalTo("/declaration/headEducation"));
        simulate(household, Map.of("declaration", Answers.of("rooms", 2, "adultsEarning", 9)))
                .statusCode(422)
                .body("code", equalTo("declaration-contradicts-household"));
        simulate(household, Map.of("leaving", head.id().toString()))
                .statusCode(422)
                .body("code", equalTo("nobody-to-leave"));
        simulate(household, Map.of("leaving", UUID.randomUUID().toString())).statusCode(422);
    }

    @Test
    void whoTriesTooOftenWaitsForTomorrowAndFillsNoTrail() {
        String household = scored();
        for (int index = 0; index < PER_DAY; index++) {
            simulate(household, Map.of("birth", true)).statusCode(200);
        }

        for (int index = 0; index < TRIES; index++) {
            simulate(household, Map.of("birth", true))
                    .statusCode(429)
                    .header("Retry-After", matchesPattern("[1-9][0-9]{0,4}"))
                    .body("code", equalTo("too-many-simulations"));
        }

        assertEquals(PER_DAY, acts(household, "score.simulated"));
        assertEquals(1, acts(household, "score.simulations-limited"));
        assertEquals(
                PER_DAY + TRIES, count("SELECT tries::bigint FROM simulation_count WHERE household = $1", household));
    }

    @Test
    void onlyTheOwnHouseholdCanBeTried() {
        String household = scored();

        simulate(TestTokens.citizen(man(30).idcs()), household, Map.of("birth", true))
                .statusCode(404);
        simulate(TestTokens.agent("social-agent", "06"), household, Map.of("birth", true))
                .statusCode(403);
    }

    private String scored() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        declare(household, Answers.of("rooms", 2)).statusCode(201);
        return household;
    }

    private ValidatableResponse simulate(String household, Map<String, ?> asked) {
        return simulate(TestTokens.citizen(wife.idcs()), household, asked);
    }

    private static ValidatableResponse simulate(String token, String household, Map<String, ?> asked) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(asked)
                .post("/v1/households/" + household + "/score/simulation")
                .then();
    }

    private long acts(String household, String action) {
        return pool.preparedQuery("SELECT count(*) FROM audit_entry WHERE subject = $1 AND action = $2")
                .executeAndAwait(Tuple.of(UUID.fromString(household), action))
                .iterator()
                .next()
                .getLong(0);
    }

    private long count(String query, String household) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getLong(0);
    }
}
