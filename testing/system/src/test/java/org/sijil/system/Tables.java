package org.sijil.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/** A service's tables, to see what no address tells. */
record Tables(DataSource database) {

    static Tables of(LocalStack stack, ServiceName service) {
        return new Tables(stack.database(service));
    }

    /** What a query finds, column by column. */
    List<List<Object>> rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Writes behind the service's back. */
    void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}
