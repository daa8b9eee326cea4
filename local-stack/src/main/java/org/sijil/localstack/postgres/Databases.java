package org.sijil.localstack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLState;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.Trouble;

/** One database for each service, owned by a user of the same name that sees no other one. */
public final class Databases {

    /** The databases, each named for its service. */
    public static final List<String> NAMES = List.of("population", "social", "enrollment", "gateway");

    private final int port;
    private final Secrets secrets;

    /** The databases of the server on that port. */
    public Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Connections to one of the databases, as its owner. */
    public DataSource of(String name) {
        return source(name, name);
    }

    /** Whether the server takes connections by now. */
    boolean answer() {
        try (Connection connection = administrator().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            refuseLostSecrets(e);
            return false;
        }
    }

    void make() {
        try (Connection connection = administrator().getConnection()) {
            for (String name : NAMES) {
                makeOne(connection, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The databases cannot be made", e);
        }
    }

    private void makeOne(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isMissing(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + secrets.get("postgres." + name) + "'");
            if (isMissing(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke all on database " + name + " from public");
        }
    }

    private static boolean isMissing(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void refuseLostSecrets(SQLException e) {
        if (PSQLState.INVALID_PASSWORD.getState().equals(e.getSQLState())) {
            throw new Trouble("The stack's data was made with other secrets than those it has now:"
                    + " ./sijil reset begins anew.");
        }
    }

    private DataSource administrator() {
        return source("postgres", "postgres");
    }

    private DataSource source(String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(secrets.get("postgres." + user));
        source.setConnectTimeout(5);
        return source;
    }
}
