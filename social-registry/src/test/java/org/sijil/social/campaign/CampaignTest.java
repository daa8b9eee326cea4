package org.sijil.social.campaign;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.SerializationFailure;
import org.sijil.commons.job.JobChunk;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class CampaignTest {

    private static final String FIRST = TestTokens.of("formula-manager");
    private static final String SECOND = TestTokens.of("formula-manager", "auditor");
    private static final String EVENTS = "SELECT count(*) FROM told_event WHERE subject = $1";
    private static final String RESCORED = EVENTS + " AND type = 'household.rescored'";
    private static final String ACTS = """
            SELECT count(*)
              FROM audit_entry
             WHERE action = 'campaign.rescored' AND subject = (SELECT id FROM campaign WHERE job = $1)
            """;
    private static final String WRONG_COUNTS = """
            SELECT count(*)
              FROM (SELECT step
                      FROM (SELECT step, households FROM household_counts
                            UNION ALL
                            SELECT score_step(score), -1 FROM household WHERE dissolved_on IS NULL) AS kept
                     GROUP BY step
                    HAVING sum(households) <> 0) AS wrong
            """;
    private static final String SCORES = "SELECT count(*) FROM scores_of($1)";
    private static final String VALUE = "SELECT cast(score AS text) FROM household WHERE id = $1";
    private static final String ASKED_FOR = """
            INSERT INTO campaign (id, study, proposed_at, proposed_by, state)
            SELECT ?, id, now(), 'somebody', 'proposed' FROM impact_study LIMIT 1
            """;

    /** Homes that are scored alike, from facts of their own. */
    private static final List<String> MANY = List.of("""
            INSERT INTO score
            SELECT (jsonb_populate_record(score, jsonb_build_object('id', md5('score' || n), 'household', md5('home' || n)))).*
              FROM score, generate_series(1, 250) AS n
             WHERE household = '{home}'
            """, """
            INSERT INTO household
            SELECT (jsonb_populate_record(home, jsonb_build_object(
                        'id', md5('home' || n), 'code', (90000000000 + n)::text, 'basis', md5('score' || n)))).*
              FROM household AS home, generate_series(1, 250) AS n
             WHERE id = '{home}'
            """);

    /** Of campaigns' scores of such homes: all, those that their own ids find, their ids, those that count, and those told of. */
    private static final String KEPT = """
            SELECT count(*), count(*) FILTER (WHERE again IS NOT DISTINCT FROM kept), count(DISTINCT kept.id),
                   count(*) FILTER (WHERE home.score = kept.value), sum(told.events)
              FROM household AS home
             CROSS JOIN scores_of(home.id) AS kept
             CROSS JOIN scores_with(kept.id) AS again
              JOIN (SELECT subject, count(*) AS events
                      FROM told_event
                     WHERE type = 'household.rescored'
                     GROUP BY 1) AS told ON told.subject = home.id
             WHERE home.code LIKE '900000%' AND kept.cause = 'campaign'
            """;

    /** Ids that look like those of scores in blocks, and those of them that are. */
    private static final String FOUND = """
            SELECT count(found.id), (SELECT sum(cardinality(households)) FROM score_block)::bigint
              FROM score_block, generate_series(0, 127) AS place, scores_with(score_id(score_block.id, place)) AS found
            """;

    private static final String VERSION = "SELECT version::bigint FROM household WHERE id = $1";

    @Inject
    Pool pool;

    @Inject
    DataSource database;

    @Inject
    CampaignJob job;

    @Inject
    ObjectMapper json;

    @Test
    void everyHouseholdWhoseScoreIsAnotherIsWrittenOnceAndToldOfOnce() {
        List<String> stale = Stream.generate(CampaignTest::scored).limit(3).toList();
        String fresh = scored();
        List<String> honest = stale.stream().map(this::value).toList();
        stale.forEach(this::age);
        String study = studied();
        long before = number(EVENTS, stale.get(0));

        String first = approved(study);
        finish(first);

        assertEquals(1, number(ACTS, first));
        outcome(first, 3);
        for (int index = 0; index < stale.size(); index++) {
            String household = stale.get(index);
            assertEquals(honest.get(index), value(household));
            assertEquals(2, number(SCORES, household));
            assertEquals(1, number(RESCORED, household));
            assertEquals(2, number(VERSION, household));
        }
        assertEquals(before + 1, number(EVENTS, stale.get(0)));
        assertEquals(1, number(SCORES, fresh), "what stays as it is is not written");
        String told = text("SELECT data ->> 'score' FROM told_event WHERE subject = $1 ORDER BY id DESC", stale.get(0));
        assertEquals(honest.get(0), told);

        String second = approved(study);
        finish(second);
        assertEquals(before + 1, number(EVENTS, stale.get(0)), "doing it again changes nothing");
        assertEquals(0, number(ACTS, second));
        outcome(second, 0);
        replays(stale.get(0));
    }

    @Test
    void newerAnswersWin() {
        String household = scored();
        age(household);
        String study = studied();
        declare(household, Answers.of("cars", 1)).statusCode(201);
        String newer = value(household);

        finish(approved(study));

        assertEquals(newer, value(household));
        assertEquals(0, number(RESCORED, household));
    }

    @Test
    void aCorrectedScoreStaysAndWhatIsComputedIsKeptForAfter() {
        String household = scored();
        age(household);
        pool.preparedQuery(
                        "UPDATE household SET score = 9, corrected = 9, corrected_until = '9999-01-01' WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household)));

        finish(approved(studied()));
        finish(approved(studied()));

        assertEquals("9.0000000", value(household));
        assertEquals(2, number(SCORES, household));
        assertEquals(
                "9.0000000",
                text("SELECT data ->> 'score' FROM told_event WHERE subject = $1 ORDER BY id DESC", household));
    }

    @Test
    void scoresOfVeryManyAreKeptByTheHundredAndFoundOneByOne() throws SQLException {
        String household = scored();
        age(household);
        studied();
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            for (String rows : MANY) {
                JdbcRows.update(tx, rows.replace("{home}", household));
            }
            process(tx);

            assertEquals(
                    List.of(250L, 250L, 250L, 250L, new BigDecimal(250)),
                    List.of(JdbcRows.of(tx, KEPT).get(0)));
            Object[] found = JdbcRows.of(tx, FOUND).get(0);
            assertEquals(found[1], found[0]);
            tx.rollback();
        }
    }

    @Test
    void aWorkerThatIsKilledLeavesNothing() throws SQLException {
        String household = scored();
        studied();
        age(household);
        String stale = value(household);
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            process(tx);
            tx.rollback();
        }
        assertEquals(stale, value(household));
        assertEquals(0, number(RESCORED, household));

        finish(approved(studied()));
        assertNotEquals(stale, value(household));
        assertEquals(1, number(RESCORED, household));
    }

    @Test
    void twoReplicasAtOnceAndOneKilledLeaveNoHouseholdTwiceAndNoneMissed() throws Exception {
        List<String> stale = Stream.generate(CampaignTest::scored).limit(4).toList();
        stale.forEach(this::age);
        studied();
        try (Connection killed = database.getConnection();
                Connection second = database.getConnection();
                Connection third = database.getConnection()) {
            killed.setAutoCommit(false);
            process(killed);
            CompletableFuture<Void> others = CompletableFuture.allOf(together(second), together(third));
            Eventually.holds(() -> count("SELECT count(*) FROM pg_locks WHERE NOT granted") >= 2);
            killed.rollback();
            others.get(1, TimeUnit.MINUTES);
        }
        for (String household : stale) {
            assertEquals(2, number(SCORES, household));
            assertEquals(1, number(RESCORED, household));
            assertEquals(2, number(VERSION, household));
        }
        assertEquals(0, count(WRONG_COUNTS));
    }

    @Test
    void whatSomebodyChangesWhileARangeIsScoredIsReadAgain() throws Exception {
        String household = scored();
        age(household);
        studied();
        try (Connection other = database.getConnection();
                Connection campaign = database.getConnection();
                Statement correction = other.createStatement()) {
            other.setAutoCommit(false);
            correction.executeUpdate("""
                    UPDATE household
                       SET score = 9, corrected = 9, corrected_until = '9999-01-01', version = version + 1
                     WHERE id = '%s'
                    """.formatted(household));
            CompletableFuture<Void> scored = together(campaign);
            Eventually.holds(() -> count("SELECT count(*) FROM pg_locks WHERE NOT granted") >= 1);
            other.commit();
            scored.get(1, TimeUnit.MINUTES);
        }
        assertEquals("9.0000000", value(household));
        assertEquals(3, number(VERSION, household), "one for the correction and one for the campaign");
        assertEquals(1, number(RESCORED, household));
    }

    @Test
    void whatACampaignKeepsIsTheWholeScoreForWhoeverReads() {
        String household = scored();
        String outgrown = registered(member(man(40), "head"), member(woman(38), "spouse"), member(woman(8), "child"));
        declare(outgrown, Answers.of("publicPupils6To14", 1, "computer", true, "cars", 3))
                .statusCode(201);
        pool.preparedQuery(
                        "UPDATE membership SET birth_date = '2000-01-01' WHERE household = $1 AND relation = 'child'")
                .executeAndAwait(Tuple.of(UUID.fromString(outgrown)));
        pool.preparedQuery("UPDATE household SET basis = NULL WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(outgrown)));
        age(household);
        age(outgrown);

        finish(approved(studied()));

        List<List<Object>> lines = history(household).path("items.breakdown");
        assertEquals(lines.get(1), lines.get(0), "the lines are not kept, and come out as they did");
        String auditor = TestTokens.of("auditor");
        given().auth()
                .oauth2(auditor)
                .get("/v1/households/" + household + "/score")
                .then()
                .body("breakdown", equalTo(lines.get(0)));
        List<List<Map<String, String>>> cut = history(outgrown).path("items.breakdown");
        assertEquals("0", line(cut.get(0), "public-pupils-6-14"));
        replays(household);
        replays(outgrown);
        String alike = "SELECT count(*) FROM scores_of($1) WHERE basis IS NOT NULL AND facts IS NULL";
        assertEquals(1, number(alike, household), "the first score says it");
        assertEquals(0, number(alike, outgrown), "the first score no longer says it");
        String cutToMembers = "SELECT count(*) FROM scores_of($1) WHERE facts IS NOT NULL AND inputs IS NOT NULL";
        assertEquals(1, number(cutToMembers, outgrown));
    }

    @Test
    void nothingWithoutAStudyAndNothingByOnePersonAlone() {
        post(FIRST, "/v1/campaigns", Map.of("study", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("study-not-finished"));
        String campaign = proposed(studied());
        get("/v1/campaigns/" + campaign).body("outcome", nullValue());

        decide(FIRST, campaign, true).statusCode(403).body("code", equalTo("another-person-must-approve"));
        decide(SECOND, campaign, false).statusCode(200).body("state", equalTo("rejected"));
        decide(SECOND, campaign, true).statusCode(409).body("code", equalTo("campaign-decided"));
        get("/v1/campaigns?limit=1").body("items[0].id", equalTo(campaign));
        get("/v1/campaigns/" + campaign).body("formula", equalTo("ma-rsu-2021"));
        get("/v1/campaigns/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aStudyThatTellsOfOtherDaysCarriesNoCampaign() {
        String study = studied();
        String proposed = proposed(study);
        dated(study, "asked_at = asked_at - interval '31 days'");
        refused(post(FIRST, "/v1/campaigns", Map.of("study", study)));
        refused(decide(SECOND, proposed, true));

        String ofOtherDays = studied();
        dated(ofOtherDays, "business_date = business_date + 31");
        refused(post(FIRST, "/v1/campaigns", Map.of("study", ofOtherDays)));

        dated(study, "formula = 'ma-earlier'");
        post(FIRST, "/v1/campaigns", Map.of("study", study))
                .statusCode(409)
                .body("code", equalTo("formula-not-in-force"));
        decide(SECOND, proposed, false).statusCode(200);
    }

    private void dated(String study, String how) {
        pool.preparedQuery("UPDATE impact_study SET " + how + " WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(study)));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("study-outdated")).body("detail", containsString("30 days"));
    }

    /** What an auditor, who sees progress too, is told of the campaign of a job. */
    private void outcome(String job, int changed) {
        String auditor = TestTokens.of("auditor");
        long households = given().auth()
                .oauth2(auditor)
                .get("/v1/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items");
        String campaign = text("SELECT cast(id AS text) FROM campaign WHERE job = $1", job);
        given().auth()
                .oauth2(auditor)
                .get("/v1/campaigns/" + campaign)
                .then()
                .body("outcome.households", equalTo((int) households))
                .body("outcome.changed", equalTo(changed));
        assertEquals(changed, number("""
                        SELECT count(*)
                          FROM household, campaign, scores_of(household.id) AS kept
                         WHERE kept.campaign = campaign.id AND job = $1
                        """, job));
    }

    private void process(Connection tx) throws SQLException {
        Author by = new Author("somebody", "formula-manager", null, "trace");
        UUID campaign = UUID.randomUUID();
        JdbcRows.update(tx, ASKED_FOR, campaign);
        JsonNode order = json.valueToTree(new CampaignJob.Order(campaign, by));
        for (String payload : job.chunks(tx, json.createObjectNode())) {
            job.process(tx, new JobChunk(UUID.randomUUID(), 0, payload, order));
        }
    }

    /** As another replica does it, in a thread of its own, which begins a range anew when somebody was quicker. */
    private CompletableFuture<Void> together(Connection tx) {
        return CompletableFuture.runAsync(() -> replica(tx), worker -> new Thread(worker).start());
    }

    private void replica(Connection tx) {
        try {
            tx.setAutoCommit(false);
            while (!processed(tx)) {
                tx.rollback();
            }
            tx.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean processed(Connection tx) throws SQLException {
        try {
            process(tx);
            return true;
        } catch (SerializationFailure race) {
            return false;
        }
    }

    private static String scored() {
        String household = registered(member(man(40), "head"), member(woman(38), "spouse"), member(woman(5), "child"));
        declare(household, Answers.of("computer", true)).statusCode(201);
        return household;
    }

    /** As if an earlier formula had scored the household. */
    private void age(String household) {
        pool.preparedQuery("UPDATE household SET score = score + 0.1, formula = 'ma-earlier' WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household)));
    }

    private static String studied() {
        String study = post(FIRST, "/v1/impact-studies", Map.of("formula", "ma-rsu-2021"))
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.holds(
                () -> get("/v1/impact-studies/" + study).extract().path("state").equals("finished"));
        return study;
    }

    private static String proposed(String study) {
        return post(FIRST, "/v1/campaigns", Map.of("study", study))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String approved(String study) {
        return decide(SECOND, proposed(study), true)
                .statusCode(200)
                .body("state", equalTo("approved"))
                .extract()
                .path("job");
    }

    private static void finish(String job) {
        Eventually.holds(() -> get("/v1/jobs/" + job).extract().path("state").equals("finished"));
    }

    private static ExtractableResponse<Response> history(String household) {
        return given().auth()
                .oauth2(TestTokens.of("auditor"))
                .get("/v1/households/" + household + "/scores")
                .then()
                .body("items[0].cause", equalTo("campaign"))
                .body("items[0].campaign", notNullValue())
                .extract();
    }

    private static String line(List<Map<String, String>> breakdown, String variable) {
        return breakdown.stream()
                .filter(line -> variable.equals(line.get("variable")))
                .map(line -> line.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private static void replays(String household) {
        String auditor = TestTokens.of("auditor");
        String score = history(household).path("items[0].id");
        post(auditor, "/v1/scores/" + score + "/replay", Map.of()).body("equal", equalTo(true));
    }

    private static ValidatableResponse decide(String token, String campaign, boolean approved) {
        return post(token, "/v1/campaigns/" + campaign + "/decision", Map.of("approved", approved));
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(FIRST).get(path).then();
    }

    private String value(String household) {
        return text(VALUE, household);
    }

    private String text(String query, String household) {
        return row(query, household).getString(0);
    }

    private long number(String query, String household) {
        return row(query, household).getLong(0);
    }

    private long count(String query) {
        return pool.query(query).executeAndAwait().iterator().next().getLong(0);
    }

    private Row row(String query, String household) {
        return pool.preparedQuery(query)
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next();
    }
}
