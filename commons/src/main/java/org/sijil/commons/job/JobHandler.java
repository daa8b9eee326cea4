package org.sijil.commons.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * How one kind of job is done. Every method runs on a worker thread in the transaction of the connection it is given, and
 * neither commits nor rolls back: what it writes there takes effect exactly once. What it does elsewhere may happen again.
 *
 * <p>A {@link org.sijil.commons.problem.Refused} ends the job at once with that reason; any other failure is tried again a
 * few times. Texts of failures are not kept, because they may name people.
 */
public interface JobHandler {

    /** The name under which jobs of this kind are submitted, as in {@code payment-cycle}. */
    String kind();

    /**
     * Cuts the work into chunks, each a text that {@link #process} understands, as in a range of ids. A chunk is best some
     * seconds of work; an empty list is a job with nothing to do.
     */
    List<String> chunks(Connection tx, JsonNode parameters) throws SQLException;

    /**
     * Does one chunk.
     *
     * @return how many items it held, for the rate
     */
    int process(Connection tx, JobChunk chunk) throws SQLException;

    /** Runs once, after the last chunk, in the transaction that declares the job finished. */
    default void finish(Connection tx, UUID job) throws SQLException {}
}
