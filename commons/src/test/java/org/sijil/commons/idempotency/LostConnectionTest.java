package org.sijil.commons.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** The database ends a connection in the middle of a request's transaction: the caller hears it at once, and nothing is half-done. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class LostConnectionTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRequestWhoseConnectionEndsIsAnsweredAtOnce(boolean keyed) throws Exception {
        String key = keyed ? UUID.randomUUID().toString() : null;
        String text = UUID.randomUUID().toString();
        CompletableFuture<Response> answer;

        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            run(holder, "INSERT INTO note (id, text) VALUES (gen_random_uuid(), '" + text + "')");
            answer = CompletableFuture.supplyAsync(() -> write(key, text));
            endWhoeverWaits(holder);
            Response lost = answer.get(AT_ONCE.toSeconds(), TimeUnit.SECONDS);
            holder.rollback();
            lost.then().statusCode(503).header("Retry-After", "5").body("code", equalTo("unavailable"));
        }

        write(key, text).then().statusCode(201);
    }

    /** Waits until somebody is held up by this connection, and ends theirs. */
    private static void endWhoeverWaits(Connection holder) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!run(holder, """
                SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
                """)) {
            assertTrue(System.nanoTime() < deadline, "Nobody waits");
            Thread.onSpinWait();
        }
    }

    /** Whether the statement answers rows. */
    private static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return false;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next();
            }
        }
    }

    private static Response write(@Nullable String key, String text) {
        var request = given().auth().oauth2(TestTokens.of("registration-agent")).contentType("application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"text\":\"" + text + "\",\"stars\":1,\"lines\":[]}")
                .post("/v1/notes");
    }
}
