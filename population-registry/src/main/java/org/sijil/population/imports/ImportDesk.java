package org.sijil.population.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.time.Moments;

/**
 * Takes a file: part by part into the database, each in a transaction of its own, because one that lasts as long as an upload would
 * hold up the feed. With the last part comes the job.
 */
@ApplicationScoped
class ImportDesk {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final DataSource database;
    private final ImportRows rows;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final ImportConfig config;
    private final Caller caller;
    private final Clock clock;

    ImportDesk(
            DataSource database,
            ImportRows rows,
            Jobs jobs,
            AuditTrail audit,
            ImportConfig config,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.jobs = jobs;
        this.audit = audit;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes the whole body; answers which import it is and which job does it.
     *
     * @param likeness whether likely duplicates are held up; only those who decide them may let them pass
     */
    ImportReceipt take(InputStream body, FileFormat format, boolean dryRun, boolean likeness)
            throws IOException, SQLException {
        if (!likeness && !caller.hasRole(Roles.ADJUDICATOR)) {
            throw ImportProblem.LIKENESS_REQUIRED.refuse();
        }
        PartCutter cutter = new PartCutter(body, config.part());
        Columns columns = format == FileFormat.CSV
                ? Columns.of(RowReader.withoutMark(cutter.header()).strip())
                : null;
        ImportFile file = begin(columns, dryRun, likeness);
        try {
            int lines = store(file.id(), cutter);
            return receipt(file, submit(file, lines), lines);
        } catch (IOException | SQLException | RuntimeException broken) {
            forget(file.id());
            throw broken;
        }
    }

    private ImportFile begin(@Nullable Columns columns, boolean dryRun, boolean likeness) throws SQLException {
        ImportFile file = new ImportFile(UUID.randomUUID(), columns, dryRun, likeness, audit.author());
        OffsetDateTime now = Moments.now(clock);
        try (Connection connection = database.getConnection()) {
            rows.forgetAbandoned(connection, now.minus(PATIENCE));
            rows.addFile(connection, file, now);
        }
        return file;
    }

    private int store(UUID file, PartCutter cutter) throws IOException, SQLException {
        int lines = 0;
        int position = 0;
        for (PartCutter.Part part = cutter.next(); part != null; part = cutter.next()) {
            lines += part.lines();
            if (lines > config.rows()) {
                throw ImportProblem.TOO_MANY_ROWS.refuse();
            }
            store(file, position++, part);
        }
        return lines;
    }

    private void store(UUID file, int position, PartCutter.Part part) throws SQLException {
        List<RowFault> tooLong = part.tooLong().stream()
                .map(line -> new RowFault(line, 0, null, "", ImportProblem.ROW_TOO_LONG))
                .toList();
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            rows.addPart(tx, file, position, part);
            rows.addFaults(tx, file, tooLong);
            tx.commit();
        }
    }

    private UUID submit(ImportFile file, int lines) throws SQLException {
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            UUID job = jobs.submit(tx, ImportJob.KIND, new ImportJob.Parameters(file.id()));
            rows.setJob(tx, file.id(), job);
            audit.append(tx, "import.received", file.id(), receipt(file, job, lines));
            tx.commit();
            return job;
        }
    }

    private static ImportReceipt receipt(ImportFile file, UUID job, int lines) {
        return new ImportReceipt(file.id(), job, file.dryRun(), file.likeness(), lines);
    }

    private void forget(UUID file) throws SQLException {
        try (Connection connection = database.getConnection()) {
            rows.forget(connection, file);
        }
    }
}
