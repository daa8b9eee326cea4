package org.sijil.social.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.AGENT;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ScoreHistoryTest {

    private static final String AUDITOR = TestTokens.of("auditor");
    private static final String OPERATOR = TestTokens.of("operator");

    @Inject
    Pool pool;

    @Test
    void allScoresOfAHouseholdAreListedThoughItWasScoredAnew() {
        Person head = man(40);
        String household = registered(member(head, "head"));
        declare(household, Answers.of()).statusCode(201);
        declare(household, Answers.of("computer", true)).statusCode(201);
        Homes.join(household, 2, member(woman(38), "spouse")).statusCode(200);

        ValidatableResponse first = get(AGENT, "/v1/households/" + household + "/scores?limit=2")
                .statusCode(200)
                .body("items.cause", contains("composition", "declaration"))
                .body("items[0].breakdown", hasSize(37))
                .body("next", notNullValue());
        String next = first.extract().path("next");
        get(TestTokens.citizen(head.idcs()), "/v1/households/" + household + "/scores?limit=2&cursor=" + next)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aStoredScoreIsComputedAgainFromItsOwnInputs() {
        Person head = man(40);
        String household = registered(member(head, "head"), member(woman(38), "spouse"), member(woman(3), "child"));
        declare(household, Answers.of("adultsEarning", 1, "yearlyTelecom", "1000.01"))
                .statusCode(201);
        String score = newest(household);
        Homes.join(household, 1, member(man(70), "parent")).statusCode(200);
        long readings = readings(head);

        for (String token : List.of(AGENT, AUDITOR)) {
            replay(token, score)
                    .statusCode(200)
                    .body("equal", equalTo(true))
                    .body("differing", empty())
                    .body("replayed", equalTo(value(score)));
        }
        assertEquals(readings + 2, readings(head), "each reading is on record");
    }

    @Test
    void aTamperedScoreIsFoundAlone() {
        String household = registered(member(man(40), "head"));
        declare(household, Answers.of("computer", true)).statusCode(201);
        String score = newest(household);
        String honest = value(score);
        set(score, "9.0000001");
        try {
            replay(AUDITOR, score)
                    .body("equal", equalTo(false))
                    .body("stored", equalTo("9.0000001"))
                    .body("replayed", equalTo(honest));
            assertEquals("failed", replayedAll());
        } finally {
            set(score, honest);
        }
        assertEquals("finished", replayedAll(), "every score of all tests so far comes out the same");
    }

    @Test
    void agentsOfAnotherTerritoryAndCitizensOfAnotherHouseholdSeeNothing() {
        String household = registered(member(man(40), "head"));
        declare(household, Answers.of()).statusCode(201);
        String elsewhere = TestTokens.agent("social-agent", "04");
        String stranger = TestTokens.citizen(man(40).idcs());

        get(elsewhere, "/v1/households/" + household + "/scores").statusCode(403);
        get(stranger, "/v1/households/" + household + "/scores").statusCode(404);
        replay(elsewhere, newest(household)).statusCode(403);
        replay(AUDITOR, UUID.randomUUID().toString()).statusCode(404);
    }

    private static String replayedAll() {
        String job = given().auth()
                .oauth2(OPERATOR)
                .post("/v1/score-replays")
                .then()
                .statusCode(202)
                .extract()
                .path("job");
        Eventually.holds(() -> List.of("finished", "failed").contains(state(job)));
        return state(job);
    }

    private static String state(String job) {
        return get(OPERATOR, "/v1/jobs/" + job).extract().path("state");
    }

    private long readings(Person person) {
        return row("SELECT count(*) FROM consultation WHERE person = $1", person.id())
                .getLong(0);
    }

    private String value(String score) {
        return row("SELECT cast(value AS text) FROM score WHERE id = $1", UUID.fromString(score))
                .getString(0);
    }

    private void set(String score, String value) {
        pool.preparedQuery("UPDATE score SET value = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(score), new BigDecimal(value)));
    }

    private Row row(String query, UUID id) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(id))
                .iterator()
                .next();
    }

    private static String newest(String household) {
        return get(AUDITOR, "/v1/households/" + household + "/scores").extract().path("items[0].id");
    }

    private static ValidatableResponse replay(String token, String score) {
        return given().auth()
                .oauth2(token)
                .post("/v1/scores/" + score + "/replay")
                .then();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
