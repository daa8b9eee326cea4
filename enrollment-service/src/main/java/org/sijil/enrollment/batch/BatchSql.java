package org.sijil.enrollment.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.sijil.commons.database.Sql;

/** Runs set-based SQL in the current Panache transaction. Statements name the JSON text {@code $1}. */
@ApplicationScoped
public class BatchSql {

    private final ObjectMapper json;

    BatchSql(ObjectMapper json) {
        this.json = json;
    }

    /** Writes all rows by one statement; does nothing without rows. */
    public Uni<Integer> write(String sql, Collection<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return Sql.update(sql, text(rows));
    }

    /** Reads what a statement answers as one column of JSON texts. */
    public <T> Uni<List<T>> read(String sql, Object parameter, Class<T> type) {
        return Sql.values(String.class, sql, text(parameter))
                .map(texts -> texts.stream().map(text -> parse(text, type)).toList());
    }

    /** The JSON text of a value. */
    public String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
