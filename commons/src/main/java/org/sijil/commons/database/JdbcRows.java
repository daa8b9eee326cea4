package org.sijil.commons.database;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements over the connection of a job; rows come in the types in which {@link Sql} answers them. */
public final class JdbcRows {

    private JdbcRows() {}

    /** Rows of columns. */
    public static List<Object[]> of(Connection tx, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = tx.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet found = statement.executeQuery()) {
                return all(found);
            }
        }
    }

    /** How many rows a statement wrote. */
    public static int update(Connection tx, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = tx.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Sets all parameters of a statement. */
    public static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int place = 0; place < parameters.length; place++) {
            statement.setObject(place + 1, parameters[place]);
        }
    }

    private static List<Object[]> all(ResultSet found) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            @Nullable Object[] row = new @Nullable Object[columns];
            for (int column = 0; column < columns; column++) {
                Object value = found.getObject(column + 1);
                row[column] = value instanceof Date date ? date.toLocalDate() : value;
            }
            rows.add(row);
        }
        return rows;
    }
}
