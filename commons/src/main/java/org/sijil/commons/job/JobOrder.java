package org.sijil.commons.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.SerializationFailure;

/** For chunks that need what earlier chunks of their job wrote. */
public final class JobOrder {

    /** The lock waits for whoever does a chunk; a chunk that is done by then is no longer found. */
    private static final String OPEN_BEFORE = """
            SELECT 1
              FROM job_chunk
             WHERE job = ? AND position < ? AND NOT done
             ORDER BY position
               FOR SHARE
            """;

    private JobOrder() {}

    /**
     * Waits in the transaction of a chunk until all chunks before a position have ended. When one of them was undone, this
     * one is undone too and comes again.
     */
    public static void awaitChunksBefore(Connection tx, JobChunk chunk, int position) throws SQLException {
        try (PreparedStatement query = tx.prepareStatement(OPEN_BEFORE)) {
            JdbcRows.bind(query, chunk.job(), position);
            try (ResultSet open = query.executeQuery()) {
                if (open.next()) {
                    throw new SerializationFailure("an earlier chunk is not done");
                }
            }
        }
    }
}
