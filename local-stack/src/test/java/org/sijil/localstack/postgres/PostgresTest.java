package org.sijil.localstack.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.process.Fleet;
import org.sijil.localstack.process.Ports;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

class PostgresTest {

    @TempDir
    Path folder;

    private final Fleet fleet = new Fleet(marks -> {}, crash -> {});
    private final int port = Ports.free(1).get(0);
    private StateDir state;
    private Databases databases;

    @BeforeEach
    void start() {
        state = new StateDir(folder.resolve("a state"));
        state.create();
        startAgain();
    }

    @AfterEach
    void stop() {
        fleet.stop(List.of(Postgres.NAME));
    }

    @Test
    void theNextStartFindsTheDataAlsoAfterAKill() throws SQLException {
        run("create table person (name text)");
        run("insert into person values ('فاطمة')");
        fleet.stop(List.of(Postgres.NAME));
        startAgain();
        run("insert into person values ('Fatima')");

        fleet.kill(Postgres.NAME);
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
        String url = "jdbc:postgresql://localhost:" + port + "/";
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
        fleet.stop(List.of(Postgres.NAME));
        Files.delete(state.secrets());

        Trouble trouble = assertThrows(Trouble.class, this::startAgain);

        assertTrue(trouble.getMessage().contains("./sijil reset"));
    }

    private void startAgain() {
        Secrets secrets = Secrets.readOrMake(state);
        databases = new Databases(port, secrets);
        new Postgres(Checkout.find().programs(), state, secrets, port).start(fleet);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = databases.of("population").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = databases.of("population").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
