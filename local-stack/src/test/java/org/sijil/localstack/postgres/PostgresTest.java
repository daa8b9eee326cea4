package org.sijil.localstack.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.process.Fleet;
import org.sijil.localstack.process.Ports;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

class PostgresTest {

    private static final Fleet FLEET = new Fleet(marks -> {}, crash -> {});
    private static final int PORT = Ports.free(1).get(0);

    @TempDir
    static Path folder;

    private static StateDir state;

    @SuppressWarnings("NullAway.Init")
    private static Databases databases;

    @BeforeAll
    static void start() {
        state = new StateDir(folder.resolve("a state"));
        state.create();
        startAgain();
    }

    @AfterAll
    static void stop() {
        FLEET.stop(List.of(Postgres.NAME));
    }

    @Test
    void theNextStartFindsTheDataAlsoAfterAKill() throws SQLException {
        run("create table person (name text)");
        run("insert into person values ('فاطمة')");
        FLEET.stop(List.of(Postgres.NAME));
        startAgain();
        run("insert into person values ('Fatima')");

        FLEET.kill(Postgres.NAME);
        startAgain();

        assertEquals("Fatima فاطمة", ask("select string_agg(name, ' ' order by name) from person"));
    }

    @Test
    void theExtensionsThatNamesNeedAreThere() throws SQLException {
        run("create extension pg_trgm");
        run("create extension unaccent");
        run("create extension fuzzystrmatch");

        assertEquals("eleve", ask("select unaccent('élève')"));
        assertEquals("é", ask("select lower('É')"));
    }

    @Test
    void nobodyComesInWithoutThePasswordOrIntoANeighboursDatabase() throws SQLException {
        String url = "jdbc:postgresql://localhost:" + PORT + "/";
        String password = Secrets.read(state).get("postgres.social");

        DriverManager.getConnection(url + "social", "social", password).close();
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url + "social", "social", "guess"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url + "population", "social", password));
    }

    @Test
    void theLogDoesNotTellTheValuesOfARefusedRow() throws Exception {
        run("create table card (number text unique)");
        run("insert into card values ('AB123456')");

        assertThrows(SQLException.class, () -> run("insert into card values ('AB123456')"));

        String log = Files.readString(state.log(Postgres.NAME));
        assertTrue(log.contains("duplicate key"));
        assertFalse(log.contains("AB123456"));
    }

    @Test
    void lostSecretsAreToldWithTheWayOut() throws Exception {
        FLEET.stop(List.of(Postgres.NAME));
        Path aside = Files.move(state.secrets(), folder.resolve("aside"));

        Trouble trouble = assertThrows(Trouble.class, PostgresTest::startAgain);

        FLEET.stop(List.of(Postgres.NAME));
        Files.move(aside, state.secrets(), StandardCopyOption.REPLACE_EXISTING);
        startAgain();
        assertTrue(trouble.getMessage().contains("./sijil reset"));
    }

    private static void startAgain() {
        Secrets secrets = Secrets.readOrMake(state);
        databases = new Databases(PORT, secrets);
        new Postgres(Checkout.find().programs(), state, secrets, PORT).start(FLEET);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = databases.of("population").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = databases.of("population").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
