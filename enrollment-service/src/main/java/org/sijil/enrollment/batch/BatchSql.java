package org.sijil.enrollment.batch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;

/** Runs set-based SQL in the current Panache transaction. Statements name the JSON text {@code $1}. */
@ApplicationScoped
public class BatchSql {

    private final JsonText json;

    BatchSql(JsonText json) {
        this.json = json;
    }

    /** Writes all rows by one statement; does nothing without rows. */
    public Uni<Integer> write(String sql, Collection<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return Sql.update(sql, json.of(rows));
    }

    /** Reads what a statement answers as one column of JSON texts. */
    public <T> Uni<List<T>> read(String sql, Object parameter, Class<T> type) {
        return Sql.values(String.class, sql, json.of(parameter))
                .map(texts -> texts.stream().map(text -> json.read(text, type)).toList());
    }
}
