package org.sijil.commons.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JdbcRows;

/**
 * The rows of a table from one id to the next, as a chunk of a job.
 *
 * @param next the first id that is no longer part of it; null for the last range, which takes what comes later, too
 */
public record IdRange(UUID first, @Nullable UUID next) {

    private static final String CUTS = """
            SELECT id
              FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM {table}) AS placed
             WHERE place % ? = 1
             ORDER BY id
            """;

    /** The payloads of chunks that cover a table, each of so many rows. */
    public static List<String> cut(Connection tx, String table, int rows) throws SQLException {
        List<Object[]> firsts = JdbcRows.of(tx, CUTS.replace("{table}", table), rows);
        List<String> ranges = new ArrayList<>();
        for (int index = 0; index < firsts.size(); index++) {
            Object next = index + 1 < firsts.size() ? firsts.get(index + 1)[0] : "";
            ranges.add(firsts.get(index)[0] + " " + next);
        }
        return ranges;
    }

    /** The range of a chunk. */
    public static IdRange of(JobChunk chunk) {
        return of(chunk.payload());
    }

    /** The range of a payload that {@link #cut} wrote. */
    public static IdRange of(String payload) {
        String[] ids = payload.split(" ", -1);
        return new IdRange(UUID.fromString(ids[0]), ids[1].isEmpty() ? null : UUID.fromString(ids[1]));
    }
}
