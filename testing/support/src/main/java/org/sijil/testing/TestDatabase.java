package org.sijil.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * An empty database on the server of the build, for tests that need one without Quarkus. UTF-8; sorts by code point,
 * so no test depends on the machine's language; knows Arabic letters as letters, which trigram search needs.
 */
public record TestDatabase(int port, String name) {

    /** Creates one with a name that nobody else has. */
    public static TestDatabase create() {
        int port = SharedPostgres.ofThisBuild().port();
        TestDatabase database =
                new TestDatabase(port, "test_" + UUID.randomUUID().toString().replace("-", ""));
        database.create("C.UTF-8");
        return database;
    }

    /** The owner; its password is the same word. */
    public String user() {
        return "postgres";
    }

    /** For JDBC. */
    public String jdbcUrl() {
        return "jdbc:postgresql:" + address(name);
    }

    /** For the reactive client. */
    public String reactiveUrl() {
        return "postgresql:" + address(name);
    }

    /** A JDBC connection that the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user(), user());
    }

    /** Drops it, whoever is still connected. */
    public void drop() {
        onServer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private void create(String characterType) {
        onServer("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin"
                + " BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE '" + characterType + "'");
    }

    private void onServer(String statement) {
        try (Connection server = DriverManager.getConnection("jdbc:postgresql:" + address("postgres"), user(), user());
                Statement sql = server.createStatement()) {
            sql.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("The test server refused: " + statement, refused);
        }
    }

    private String address(String database) {
        return "//localhost:" + port + "/" + database;
    }
}
