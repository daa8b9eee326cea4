package org.sijil.population.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.imports.ImportOrder;
import org.sijil.commons.imports.PartTransaction;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;
import org.sijil.commons.job.JobOrder;

/**
 * Does a file part by part, and then, many parts at a time, the rows whose guardian came later in the file. What a part writes and
 * that it is done commit together, so that a kill at any moment loses nothing and repeats nothing.
 */
@ApplicationScoped
class ImportJob implements JobHandler {

    static final String KIND = "person-import";

    private static final int PARTS_AT_THE_END = 100;

    /** What somebody else may take between the question and the commit; asked again, the register knows it. */
    private static final Set<String> RACED_FOR =
            Set.of("person_cnie_key", "person_residence_permit_key", "import_key_pkey");

    private final ImportRows rows;
    private final PartImport parts;
    private final JsonText json;

    ImportJob(ImportRows rows, PartImport parts, JsonText json) {
        this.rows = rows;
        this.parts = parts;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> chunks(Connection tx, JsonNode parameters) throws SQLException {
        int count = rows.parts(tx, file(parameters));
        Stream<String> first = IntStream.range(0, count).mapToObj(part -> part + "-" + part);
        Stream<String> last = IntStream.iterate(0, from -> from < count, from -> from + PARTS_AT_THE_END)
                .mapToObj(from -> from + "-" + (Math.min(from + PARTS_AT_THE_END, count) - 1) + " " + count);
        return Stream.concat(first, last).toList();
    }

    @Override
    public int process(Connection tx, JobChunk chunk) throws SQLException {
        String[] words = chunk.payload().split("[- ]", -1);
        boolean last = words.length > 2;
        if (last) {
            JobOrder.awaitChunksBefore(tx, chunk, Integer.parseInt(words[2]));
        }
        PartTransaction.useIndexes(tx);
        int done = 0;
        for (int part = Integer.parseInt(words[0]); part <= Integer.parseInt(words[1]); part++) {
            done += process(tx, file(chunk.parameters()), part, last);
        }
        return done;
    }

    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        rows.forgetDryRun(tx, job);
    }

    private int process(Connection tx, UUID file, int part, boolean last) throws SQLException {
        try {
            return parts.process(tx, file, part, last);
        } catch (PSQLException refused) {
            throw PartTransaction.failure(refused, RACED_FOR);
        }
    }

    private UUID file(JsonNode parameters) {
        return json.read(parameters, ImportOrder.class).file();
    }
}
