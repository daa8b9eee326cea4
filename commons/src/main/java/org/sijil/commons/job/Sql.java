package org.sijil.commons.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The two lines of JDBC that would otherwise be repeated. */
final class Sql {

    private Sql() {}

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    static int update(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            bind(update, values);
            return update.executeUpdate();
        }
    }
}
