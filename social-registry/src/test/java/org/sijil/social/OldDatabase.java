package org.sijil.social;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.sijil.commons.database.JdbcRows;
import org.sijil.testing.TestDatabase;

/** A database of the registry as it was at some version, for tests of what an update makes of its rows. */
public final class OldDatabase {

    private final TestDatabase database = TestDatabase.create();

    /** Migrates up to a version; with a question mark behind it, to the last one up to there. */
    public void migrate(String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.user())
                .locations("classpath:db/kernel", "classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    /** Runs statements without parameters. */
    public void run(String statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The first column of what a query finds, as texts. */
    public List<String> texts(String query) throws SQLException {
        try (Connection connection = database.connect()) {
            return JdbcRows.of(connection, query).stream()
                    .map(row -> String.valueOf(row[0]))
                    .toList();
        }
    }

    public Connection connect() throws SQLException {
        return database.connect();
    }

    public void drop() {
        database.drop();
    }
}
