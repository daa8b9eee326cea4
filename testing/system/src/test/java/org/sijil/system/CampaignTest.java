package org.sijil.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/**
 * The social registry, then its database, killed in the middle of a campaign: it goes on where it was, with no household twice and none
 * left out. It takes a while and is asked for by {@code -Dsijil.test.campaign=50000}, the number of households.
 */
@Order(3)
@EnabledIfSystemProperty(named = CampaignTest.HOUSEHOLDS, matches = "[0-9]+")
@ExtendWith(RunningStack.class)
class CampaignTest {

    static final String HOUSEHOLDS = "sijil.test.campaign";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String SOCIAL = "/api/social/v1";
    private static final String PROPOSER = "formula-manager";
    private static final String APPROVER = "formula-manager:2";

    /** Homes like one that is there, of other people, scored by a formula that is over; of each second one the facts are kept. */
    private static final List<String> ALIKE = List.of("""
            INSERT INTO household
            SELECT (jsonb_populate_record(home, jsonb_build_object(
                        'id', md5('household' || n), 'code', (90000000000 + n)::text, 'declaration', md5('declaration' || n),
                        'score', 8.5, 'formula', 'an-earlier-one', 'basis', md5('score' || n)))).*
              FROM household AS home, generate_series(1, {n}) AS n
             WHERE id = '{home}'
            """, """
            INSERT INTO score
            SELECT (jsonb_populate_record(score, jsonb_build_object('id', md5('score' || n), 'household', md5('household' || n)))).*
              FROM score, generate_series(2, {n}, 2) AS n
             WHERE household = '{home}'
            """, """
            INSERT INTO declaration
            SELECT (jsonb_populate_record(said, jsonb_build_object(
                        'id', md5('declaration' || n), 'household', md5('household' || n)))).*
              FROM declaration AS said, generate_series(1, {n}) AS n
             WHERE household = '{home}'
            """, """
            INSERT INTO membership OVERRIDING USER VALUE
            SELECT (jsonb_populate_record(member, jsonb_build_object(
                        'household', md5('household' || n), 'person', md5('person' || n || person)))).*
              FROM membership AS member, generate_series(1, {n}) AS n
             WHERE household = '{home}'
            """);

    private static final String LAST = "SELECT id FROM household ORDER BY id DESC LIMIT 1 FOR UPDATE";

    /** How many scores and how many events a household has of campaigns, and how many households have so many. */
    private static final String WRITTEN = """
            SELECT scores, events, count(*)
              FROM (SELECT (SELECT count(*) FROM scores_of(household.id) WHERE cause = 'campaign') AS scores,
                           coalesce(told.events, 0) AS events
                      FROM household
                      LEFT JOIN (SELECT subject, count(*) AS events
                                   FROM told_event
                                  WHERE type = 'household.rescored'
                                  GROUP BY subject) AS told ON told.subject = household.id) AS written
             WHERE scores + events > 0
             GROUP BY 1, 2
            """;

    /** What all of them have come to, and whether each has what was computed. */
    private static final String OUTCOMES = """
            SELECT DISTINCT household.formula, household.score = value, household.score, version
              FROM household JOIN scores_of(household.id) AS score ON cause = 'campaign'
            """;

    private static final String MISCOUNTED = """
            SELECT (SELECT sum(households) FROM household_counts)::bigint
                   - (SELECT count(*) FROM household WHERE dissolved_on IS NULL)
            """;

    private final LocalStack stack;
    private final Door door;
    private final Tables tables;

    CampaignTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.door = door;
        this.tables = Tables.of(stack, ServiceName.SOCIAL_REGISTRY);
    }

    @Test
    void aCampaignThatIsKilledGoesOnWithNobodyTwiceAndNobodyLeftOut() throws SQLException {
        String households = System.getProperty(HOUSEHOLDS);
        Home home = Home.registered(door);
        for (String alike : ALIKE) {
            tables.execute(alike.replace("{home}", home.id()).replace("{n}", households));
        }
        String study = studied();

        String job = killedTwice(study);

        finished(job);
        List<List<Object>> once = List.of(List.of(1L, 1L, Long.valueOf(households)));
        assertEquals(once, tables.rows(WRITTEN));
        List<List<Object>> outcomes = tables.rows(OUTCOMES);
        assertEquals(1, outcomes.size(), outcomes::toString);
        assertEquals(List.of("ma-rsu-2021", true), outcomes.get(0).subList(0, 2), outcomes::toString);
        assertEquals(List.of(List.of(0L)), tables.rows(MISCOUNTED));

        finished(approved(study));
        assertEquals(once, tables.rows(WRITTEN), "again changes nothing");
    }

    /** Whoever holds the last household keeps the campaign from ending before it is killed. */
    private String killedTwice(String study) throws SQLException {
        try (Connection holding = stack.database(ServiceName.SOCIAL_REGISTRY).getConnection()) {
            holding.setAutoCommit(false);
            hold(holding);
            String job = approved(study);
            Eventually.within(PATIENCE, () -> job(job).body("done", greaterThan(0)));
            stack.kill(ServiceName.SOCIAL_REGISTRY);
            holding.rollback();
            hold(holding);
            stack.startAgain(ServiceName.SOCIAL_REGISTRY);
            Eventually.within(PATIENCE, () -> {
                JsonPath told = job(job).extract().jsonPath();
                assertEquals(told.getInt("total") - 1, told.getInt("done"));
            });
            stack.killDatabase();
            stack.startDatabaseAgain();
            return job;
        }
    }

    private static void hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LAST);
        }
    }

    private String studied() {
        JsonPath study = post(PROPOSER, "/impact-studies", Map.of("formula", "ma-rsu-2021"), 202);
        finished(study.getString("job"));
        return study.getString("id");
    }

    private String approved(String study) {
        String campaign =
                post(PROPOSER, "/campaigns", Map.of("study", study), 201).getString("id");
        return post(APPROVER, "/campaigns/" + campaign + "/decision", Map.of("approved", true), 200)
                .getString("job");
    }

    private void finished(String job) {
        Eventually.within(PATIENCE, () -> job(job).body("state", equalTo("finished")));
    }

    private ValidatableResponse job(String id) {
        return door.get(PROPOSER, SOCIAL + "/jobs/" + id).statusCode(200);
    }

    private JsonPath post(String who, String path, Object body, int status) {
        return door.post(who, SOCIAL + path, body).statusCode(status).extract().jsonPath();
    }
}
