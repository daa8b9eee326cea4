package org.sijil.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class PostgresResourceTest {

    @Test
    void everyStartGetsAnEmptyDatabaseOnTheSameServer() throws SQLException {
        PostgresResource first = new PostgresResource();
        PostgresResource second = new PostgresResource();

        Map<String, String> here = first.start();
        Map<String, String> there = second.start();

        assertNotEquals(here.get("quarkus.datasource.jdbc.url"), there.get("quarkus.datasource.jdbc.url"));
        assertEquals("18", valueOf(here, "SELECT split_part(current_setting('server_version'), '.', 1)"));
        assertEquals("é", valueOf(here, "SELECT lower('É')"));
        first.stop();
        second.stop();
    }

    @Test
    void arabicLettersCountAsLettersInTrigramSearch() throws SQLException {
        TestDatabase database = TestDatabase.create();
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE EXTENSION pg_trgm");
            ResultSet trigrams = sql.executeQuery("SELECT cardinality(show_trgm('محمد'))");
            assertTrue(trigrams.next());
            assertEquals(5, trigrams.getInt(1));
        }
        database.drop();
    }

    @Test
    void twoThatAskAtOnceGetOneServerWhichEndsWithItsBuild(@TempDir(cleanup = CleanupMode.NEVER) Path home)
            throws Exception {
        Process build = WaitsForever.start();
        SharedPostgres shared = new SharedPostgres(home, build.pid());
        CompletableFuture<Integer> early = CompletableFuture.supplyAsync(shared::port);

        int port = shared.port();

        assertEquals(port, early.get(90, TimeUnit.SECONDS));
        ProcessHandle keeper = keeper(home);
        build.destroyForcibly().waitFor();
        keeper.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertTrue(Files.notExists(home), "Nothing is left behind");
    }

    @Test
    void aKilledKeeperIsReplaced(@TempDir(cleanup = CleanupMode.NEVER) Path home) throws Exception {
        Process build = WaitsForever.start();
        SharedPostgres shared = new SharedPostgres(home, build.pid());
        int orphaned = shared.port();
        keeper(home).destroyForcibly();
        keeper(home).onExit().orTimeout(30, TimeUnit.SECONDS).join();

        int port = shared.port();

        assertNotEquals(orphaned, port);
        ProcessHandle keeper = keeper(home);
        build.destroyForcibly().waitFor();
        keeper.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertTrue(Files.notExists(home), "Not even of the orphan is anything left behind");
    }

    private static ProcessHandle keeper(Path home) throws IOException {
        long pid = KeeperState.read(home).orElseThrow().keeper();
        return ProcessHandle.of(pid).orElse(ProcessHandle.current());
    }

    private static String valueOf(Map<String, String> properties, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        properties.get("quarkus.datasource.jdbc.url"),
                        properties.get("quarkus.datasource.username"),
                        properties.get("quarkus.datasource.password"));
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
