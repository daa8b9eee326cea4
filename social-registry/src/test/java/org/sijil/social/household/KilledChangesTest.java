package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/**
 * A change of two households that is killed at any of its steps leaves both as they were, and can be sent again. The step is held
 * up by a lock on its table, and the waiting connection is ended.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class KilledChangesTest {

    private static final List<String> STEPS = List.of("household", "membership", "score", "feed_event", "audit_entry");

    private static final String KILL = """
            SELECT pg_terminate_backend(pid)
              FROM pg_locks
             WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
            """;

    /** Everything that is kept of the households and of who lives there; and whether there is one more. */
    private static final String KEPT = """
            SELECT md5(concat_ws('|',
                       (SELECT count(*) FROM household),
                       (SELECT string_agg(cast(household AS text), ',' ORDER BY id) FROM household WHERE id IN ({these})),
                       (SELECT string_agg(cast(membership AS text), ',' ORDER BY id) FROM membership
                         WHERE person IN (SELECT person FROM membership WHERE household IN ({these}))),
                       (SELECT string_agg(cast(membership_history AS text), ',') FROM membership_history
                         WHERE household IN ({these})),
                       (SELECT string_agg(cast(household_place AS text), ',') FROM household_place WHERE household IN ({these})),
                       (SELECT count(*) FROM declaration WHERE household IN ({these})),
                       (SELECT count(*) FROM score WHERE household IN ({these})),
                       (SELECT count(*) FROM feed_event WHERE subject IN ({these})),
                       (SELECT count(*) FROM audit_entry WHERE subject IN ({these}))))
            """;

    @Inject
    DataSource database;

    private final Person son = man(25);

    @Test
    void aSplitIsWholeOrNothing() throws Exception {
        String home = scored(member(man(55), "head"), member(son, "child"));
        Map<String, Object> formed = request(member(son, "head"));
        formed.put("declaration", Answers.of());
        Map<String, Object> split = Map.of("reason", "marriage", "household", formed);

        killedAtEveryStep(List.of(home), sent -> sent.body(split).post("/v1/households/" + home + "/splits"));

        read(home).body("members", hasSize(1));
    }

    @Test
    void aMergerIsWholeOrNothing() throws Exception {
        String home = scored(member(son, "head"));
        String into = scored(member(man(55), "head"));
        Map<String, Object> merger = Map.of("into", into, "members", List.of(member(son, "child")));

        killedAtEveryStep(List.of(home, into), sent -> sent.body(merger).post("/v1/households/" + home + "/merger"));

        read(into).body("members", hasSize(2));
    }

    @Test
    void aSwapIsWholeOrNothing() throws Exception {
        String former = registered(member(woman(60), "head"), member(son, "child"));
        Map<String, Object> departure = Map.of("idcs", son.idcs(), "reason", "moved-out", "date", today().toString());
        Homes.leave(former, 0, departure).statusCode(200);
        String code = read(former).extract().path("code");
        String home = scored(member(man(30), "head"), member(son, "sibling"));
        Map<String, Object> swap = Map.of("idcs", son.idcs(), "to", code, "relation", "child");

        killedAtEveryStep(List.of(home, former), sent -> sent.body(swap).post("/v1/households/" + home + "/swaps"));

        read(former).body("members", hasSize(2));
    }

    @Test
    void aMoveIsWholeOrNothing() throws Exception {
        String home = scored(member(son, "head"));
        Map<String, Object> move = Map.of("address", Map.of("territory", "06.141.01.10", "area", "rural"));

        killedAtEveryStep(List.of(home), sent -> sent.body(move).put("/v1/households/" + home + "/address"));

        read(home).body("address.area", equalTo("rural"));
    }

    /** The same request each time, under one key; in the end it is let through. */
    private void killedAtEveryStep(List<String> homes, Function<RequestSpecification, Response> change)
            throws SQLException {
        String key = UUID.randomUUID().toString();
        int version = read(homes.get(0)).extract().path("version");
        String before = kept(homes);
        for (String step : STEPS) {
            try (Connection holder = database.getConnection()) {
                holder.setAutoCommit(false);
                run(holder, "LOCK TABLE " + step + " IN SHARE MODE");
                CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                        () -> change.apply(sent(key, version)).statusCode());
                while (!answer.isDone()) {
                    run(holder, KILL);
                    Thread.onSpinWait();
                }
                holder.rollback();
                assertEquals(503, answer.join(), step);
            }
            assertEquals(before, kept(homes), step);
        }
        assertEquals(2, change.apply(sent(key, version)).statusCode() / 100);
    }

    private static RequestSpecification sent(String key, int version) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key);
    }

    @SafeVarargs
    private static String scored(Map<String, Object>... members) {
        String household = registered(members);
        declare(household, Answers.of()).statusCode(201);
        return household;
    }

    private String kept(List<String> homes) throws SQLException {
        String ids = String.join(", ", homes.stream().map(id -> "'" + id + "'").toList());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(KEPT.replace("{these}", ids))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
