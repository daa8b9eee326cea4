package org.sijil.social.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.postgresql.util.PSQLException;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.imports.ImportOrder;
import org.sijil.commons.imports.PartTransaction;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;

/**
 * Does a file part by part. What a part writes and that it is done commit together, so that a kill at any moment loses nothing and
 * repeats nothing.
 */
@ApplicationScoped
class ImportJob implements JobHandler {

    static final String KIND = "household-import";

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
        PartTransaction.useIndexes(tx);
        try {
            return parts.process(tx, file(chunk.parameters()), Integer.parseInt(chunk.payload()));
        } catch (PSQLException refused) {
            throw PartTransaction.failure(refused, RACED_FOR);
        }
    }

    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        ImportRows.TABLES.forgetDryRun(tx, job);
    }

    private UUID file(JsonNode parameters) {
        return json.read(parameters, ImportOrder.class).file();
    }
}
