package org.sijil.social.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.imports.ImportOrder;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;

/**
 * Does a file part by part. What a part writes and that it is done commit together, so that a kill at any moment loses nothing and
 * repeats nothing.
 */
@ApplicationScoped
class ImportJob implements JobHandler {

    static final String KIND = "household-import";

    /** SQLSTATE of a serialization failure: the part is undone and comes again. */
    private static final String RACE = "40001";

    private static final String UNIQUE_VIOLATION = "23505";

    /** What somebody else may take between the question and the commit; asked again, the register knows it. */
    private static final Set<String> RACED_FOR = Set.of("membership_one_household", "import_key_pkey");

    private final PartImport parts;
    private final JsonText json;

    ImportJob(PartImport parts, JsonText json) {
        this.parts = parts;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> chunks(Connection tx, JsonNode parameters) throws SQLException {
        return IntStream.range(0, ImportRows.TABLES.parts(tx, file(parameters)))
                .mapToObj(Integer::toString)
                .toList();
    }

    @Override
    public int process(Connection tx, JobChunk chunk) throws SQLException {
        useIndexes(tx);
        try {
            return parts.process(tx, file(chunk.parameters()), Integer.parseInt(chunk.payload()));
        } catch (PSQLException refused) {
            throw isRace(refused) ? new SQLException("a member or key was taken meanwhile", RACE) : refused;
        }
    }

    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        ImportRows.TABLES.forgetDryRun(tx, job);
    }

    /** A register that was empty an hour ago has statistics of an empty one, by which reading whole tables looks cheap. */
    private static void useIndexes(Connection tx) throws SQLException {
        try (Statement setting = tx.createStatement()) {
            setting.execute("SET LOCAL enable_seqscan = off");
        }
    }

    private static boolean isRace(PSQLException refused) {
        ServerErrorMessage message = refused.getServerErrorMessage();
        String constraint = message == null ? null : message.getConstraint();
        return UNIQUE_VIOLATION.equals(refused.getSQLState()) && constraint != null && RACED_FOR.contains(constraint);
    }

    private UUID file(JsonNode parameters) {
        return json.read(parameters, ImportOrder.class).file();
    }
}
