package org.sijil.commons.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class FeedTest {

    @Inject
    DataSource database;

    @Test
    void anEventThatCommitsLateIsNeverSkipped() throws SQLException {
        String before = end();
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        try (Connection slow = begin();
                Connection quick = begin()) {
            touch(slow);
            append(quick, early, "quick");
            quick.commit();

            assertEquals(List.of(), subjects(before), "nothing is served past a transaction that still runs");
            append(slow, late, "slow");
            slow.commit();
        }
        assertEquals(List.of(late, early), subjects(before), "the older transaction first, whatever its numbers");
    }

    @Test
    void aCursorTakenWhileATransactionRunsMissesNothing() throws SQLException {
        String before = end();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        commit(first);
        try (Connection slow = begin()) {
            append(slow, second, "slow");
            commit(third);
            assertEquals(List.of(first), subjects(before));
            slow.commit();
        }
        assertEquals(List.of(first, second, third), subjects(before));
    }

    @Test
    void eventsOfOneSubjectAreNeverReordered() throws SQLException {
        UUID subject = UUID.randomUUID();
        try (Connection older = begin()) {
            touch(older);
            commit(subject);

            SQLException refused = assertThrows(SQLException.class, () -> append(older, subject, "too late"));
            assertEquals("40001", refused.getSQLState());
        }
    }

    @Test
    void whatIsRolledBackNeverHappened() throws SQLException {
        String before = end();
        try (Connection undone = begin()) {
            append(undone, UUID.randomUUID(), "undone");
            undone.rollback();
        }
        UUID kept = UUID.randomUUID();
        commit(kept);
        assertEquals(List.of(kept), subjects(before));
    }

    @Test
    void aLongPollEndsWhenSomethingHappens() throws Exception {
        String before = end();
        UUID subject = UUID.randomUUID();
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> read(before, 10, 20));
        commit(subject);

        assertEquals(subject.toString(), waiting.get(10, TimeUnit.SECONDS).getString("[0].subject"));
    }

    @Test
    void pagesJoinWithoutGapOrOverlap() throws SQLException {
        String cursor = end();
        List<UUID> subjects =
                IntStream.range(0, 25).mapToObj(i -> UUID.randomUUID()).toList();
        for (UUID subject : subjects) {
            commit(subject);
        }
        assertEquals(subjects, all(pages(cursor, 7), "subject", UUID.class));
    }

    @Test
    void eventsThatAreToldTogetherAreReadOneByOne() throws SQLException {
        String cursor = end();
        List<UUID> subjects =
                IntStream.range(0, 252).mapToObj(i -> UUID.randomUUID()).toList();
        try (Connection act = begin();
                Connection other = begin()) {
            append(act, subjects.get(0), "before");
            append(other, UUID.randomUUID(), "between");
            appendAlike(act, subjects.subList(1, 251));
            append(act, subjects.get(251), "after");
            other.rollback();
            act.commit();
        }

        List<JsonPath> pages = pages(cursor, 7);
        assertEquals(subjects, all(pages, "subject", UUID.class));
        List<String> ids = all(pages, "id", String.class);
        assertEquals(252, Set.copyOf(ids).size());
        assertEquals(subjects.subList(120, 252), subjects(ids.get(119)), "a cursor into the midst of them");
        JsonPath one = read(ids.get(99), 1, 0);
        assertEquals(Map.of("what", "alike", "number", 99), one.getMap("[0].data"));
        assertEquals("trial.happened", one.getString("[0].type"));
    }

    @Test
    void eventsThatAreToldTogetherWaitForOlderTransactions() throws SQLException {
        String before = end();
        UUID subject = UUID.randomUUID();
        try (Connection slow = begin();
                Connection quick = begin()) {
            touch(slow);
            appendAlike(quick, List.of(subject));
            quick.commit();
            assertEquals(List.of(), subjects(before));
            slow.commit();
        }
        assertEquals(List.of(subject), subjects(before));
    }

    @Test
    void noOlderTransactionTellsOfWhomAYoungerToldWithOthers() throws SQLException {
        UUID subject = UUID.randomUUID();
        try (Connection alone = begin();
                Connection together = begin();
                Connection younger = begin()) {
            touch(alone);
            touch(together);
            appendAlike(younger, List.of(UUID.randomUUID(), subject));
            younger.commit();

            SQLException one = assertThrows(SQLException.class, () -> append(alone, subject, "too late"));
            assertEquals("40001", one.getSQLState());
            SQLException many =
                    assertThrows(SQLException.class, () -> appendAlike(together, List.of(subject, UUID.randomUUID())));
            assertEquals("40001", many.getSQLState());
        }
    }

    @Test
    void anEventIsACloudEvent() throws SQLException {
        String before = end();
        commit(UUID.randomUUID());
        given().auth()
                .oauth2(follower())
                .queryParam("after", before)
                .get("/v1/feed")
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].source", equalTo("/kernel-trial"))
                .body("[0].type", equalTo("trial.happened"))
                .body("[0].data.what", equalTo("quick"));
    }

    @Test
    void onlyFollowersReadAndACursorIsChecked() {
        given().auth().oauth2(TestTokens.of("operator")).get("/v1/feed").then().statusCode(403);
        given().auth()
                .oauth2(follower())
                .get("/v1/feed?after=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"))
                .body("errors.size()", greaterThan(0));
    }

    private JsonPath read(String after, int limit, int wait) {
        return given().auth()
                .oauth2(follower())
                .queryParam("after", after)
                .queryParam("limit", limit)
                .queryParam("wait", wait)
                .get("/v1/feed")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<JsonPath> pages(String cursor, int limit) {
        List<JsonPath> pages = new ArrayList<>();
        String after = cursor;
        for (JsonPath page = read(after, limit, 0); !page.getList("$").isEmpty(); page = read(after, limit, 0)) {
            pages.add(page);
            after = page.getString("[-1].id");
        }
        return pages;
    }

    private static <T> List<T> all(List<JsonPath> pages, String path, Class<T> type) {
        return pages.stream().flatMap(page -> page.getList(path, type).stream()).toList();
    }

    private List<UUID> subjects(String after) {
        return read(after, 1000, 0).getList("subject", UUID.class);
    }

    /** The cursor after everything that has happened so far. */
    private String end() throws SQLException {
        UUID marker = UUID.randomUUID();
        commit(marker);
        String cursor = "";
        List<String> subjects = List.of();
        while (!subjects.contains(marker.toString())) {
            JsonPath page = read(cursor, 1000, 5);
            subjects = page.getList("subject");
            assertTrue(!subjects.isEmpty(), "the marker never came");
            cursor = page.getString("[-1].id");
        }
        return cursor;
    }

    private void commit(UUID subject) throws SQLException {
        try (Connection connection = begin()) {
            append(connection, subject, "quick");
            connection.commit();
        }
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Makes the transaction a writing one: from here on it has its place in the order. */
    private static void touch(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_current_xact_id()")) {
            statement.execute();
        }
    }

    private static void append(Connection connection, UUID subject, String what) throws SQLException {
        String sql = "SELECT append_feed_event('trial.happened', ?, jsonb_build_object('what', ?::text), now())";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, subject);
            statement.setString(2, what);
            statement.execute();
        }
    }

    private static void appendAlike(Connection connection, List<UUID> subjects) throws SQLException {
        String sql = """
                SELECT append_feed_events('trial.happened', now(), '"what":"alike"', ?,
                           ARRAY(SELECT string_agg('"number":' || number, E'\\n' ORDER BY number)
                                   FROM generate_series(0, ? - 1) AS number
                                  GROUP BY number / 100
                                  ORDER BY number / 100))
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            statement.setInt(2, subjects.size());
            statement.execute();
        }
    }

    private static String follower() {
        return TestTokens.partner("feed:follow");
    }
}
