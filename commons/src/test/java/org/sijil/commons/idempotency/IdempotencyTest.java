package org.sijil.commons.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class IdempotencyTest {

    @Inject
    DataSource database;

    @Inject
    Idempotency idempotency;

    @Test
    void theSameKeyAndBodyGetTheSameAnswerOnce() throws SQLException {
        String key = fresh();
        String text = fresh();

        Response first = write(key, text);
        Response second = write(key, text);

        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.body().asString(), second.body().asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(1, notes(text));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String key = fresh();
        write(key, fresh()).then().statusCode(201);

        write(key, fresh())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void concurrentCallsWithOneKeyGetOneAnswer() throws Exception {
        String key = fresh();
        String text = fresh();
        ExecutorService callers = Executors.newFixedThreadPool(16);
        Callable<String> call =
                () -> write(key, text).then().statusCode(201).extract().asString();

        List<Future<String>> answers =
                callers.invokeAll(IntStream.range(0, 48).mapToObj(i -> call).toList());

        Set<String> distinct = answers.stream().map(IdempotencyTest::get).collect(Collectors.toSet());
        callers.shutdown();
        assertEquals(1, distinct.size());
        assertEquals(1, notes(text));
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        String key = fresh();
        write(key, fresh()).then().statusCode(201);

        given().auth()
                .oauth2(TestTokens.builder()
                        .roles("registration-agent")
                        .subject("somebody-else")
                        .token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body(fresh()))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aRefusedRequestCanBeMendedUnderItsKey() throws SQLException {
        String taken = fresh();
        String key = fresh();
        write(fresh(), taken).then().statusCode(201);
        write(key, taken).then().statusCode(500);

        String text = fresh();
        write(key, text).then().statusCode(201);
        assertEquals(1, notes(text));
    }

    @Test
    void withoutAKeyEveryCallCounts() {
        given(request()).body(body(fresh())).post("/v1/notes").then().statusCode(201);
        given(request()).body(body(fresh())).post("/v1/notes").then().statusCode(201);
    }

    @Test
    void anExpiredKeyIsFreeAgain() throws Throwable {
        String reused = fresh();
        String purged = fresh();
        write(reused, fresh()).then().statusCode(201);
        write(purged, fresh()).then().statusCode(201);
        execute("UPDATE idempotent_answer SET expires_at = expires_at - interval '2 days'");

        write(reused, fresh()).then().statusCode(201);
        VertxContextSupport.subscribeAndAwait(idempotency::purge);

        assertEquals(1, count("SELECT count(*) FROM idempotent_answer WHERE key IN (?, '" + reused + "')", purged));
    }

    @ParameterizedTest
    @ValueSource(strings = {"has a space", "é"})
    void anUnusableKeyIsRefused(String key) {
        ValidatableResponse answer = write(key, fresh()).then();

        answer.statusCode(400).body("code", equalTo("invalid-idempotency-key"));
    }

    @Test
    void anEndlessKeyIsRefused() {
        write("k".repeat(129), fresh()).then().statusCode(400).body("code", equalTo("invalid-idempotency-key"));
    }

    private static Response write(String key, String text) {
        return given(request()).header("Idempotency-Key", key).body(body(text)).post("/v1/notes");
    }

    private static RequestSpecification request() {
        return given().auth().oauth2(TestTokens.of("registration-agent")).contentType("application/json");
    }

    private static String body(String text) {
        return "{\"text\":\"" + text + "\",\"stars\":1,\"lines\":[]}";
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private int notes(String text) throws SQLException {
        return count("SELECT count(*) FROM note WHERE text = ?", text);
    }

    private int count(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
