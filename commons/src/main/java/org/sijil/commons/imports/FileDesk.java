package org.sijil.commons.imports;

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
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.time.Moments;

/**
 * Takes a file: part by part into the database, each in a transaction of its own, because one that lasts as long as an upload would
 * hold up the feed. With the last part comes the job.
 */
@ApplicationScoped
public class FileDesk {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final DataSource database;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    FileDesk(DataSource database, Jobs jobs, AuditTrail audit, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the whole body.
     *
     * @param receipt what the sender and the audit trail are told
     */
    public <T> T take(
            InputStream body, FileFormat format, boolean dryRun, FileKind kind, Function<TakenFile, T> receipt)
            throws IOException, SQLException {
        PartCutter cutter = new PartCutter(body, kind.rowsOfPart(), kind.longestRow());
        Columns columns = format == FileFormat.CSV
                ? Columns.of(RowLines.withoutMark(cutter.header()).strip(), kind::hasColumn)
                : null;
        UUID file = begin(kind, columns, dryRun);
        try {
            int lines = store(kind, file, cutter);
            return submit(kind, file, lines, receipt);
        } catch (IOException | SQLException | RuntimeException broken) {
            forget(kind, file);
            throw broken;
        }
    }

    private UUID begin(FileKind kind, @Nullable Columns columns, boolean dryRun) throws SQLException {
        ImportFile file = new ImportFile(UUID.randomUUID(), columns, dryRun, audit.author());
        OffsetDateTime now = Moments.now(clock);
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            kind.tables().forgetAbandoned(tx, now.minus(PATIENCE));
            kind.tables().addFile(tx, file, now);
            kind.begin(tx, file.id());
            tx.commit();
        }
        return file.id();
    }

    private int store(FileKind kind, UUID file, PartCutter cutter) throws IOException, SQLException {
        int lines = 0;
        int position = 0;
        for (PartCutter.Part part = cutter.next(); part != null; part = cutter.next()) {
            lines += part.lines();
            if (lines > kind.rows()) {
                throw FileProblem.TOO_MANY_ROWS.refuse();
            }
            store(kind, file, position++, part);
        }
        return lines;
    }

    private void store(FileKind kind, UUID file, int position, PartCutter.Part part) throws SQLException {
        List<RowFault> tooLong = part.tooLong().stream()
                .map(line -> new RowFault(line, 0, null, "", kind.rowTooLong()))
                .toList();
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            kind.tables().addPart(tx, file, position, part);
            kind.tables().addFaults(tx, file, tooLong);
            tx.commit();
        }
    }

    private <T> T submit(FileKind kind, UUID file, int lines, Function<TakenFile, T> receipt) throws SQLException {
        try (Connection tx = database.getConnection()) {
            tx.setAutoCommit(false);
            UUID job = jobs.submit(tx, kind.job(), new ImportOrder(file));
            kind.tables().setJob(tx, file, job);
            T told = receipt.apply(new TakenFile(file, job, lines));
            audit.append(tx, "import.received", file, told);
            tx.commit();
            return told;
        }
    }

    private void forget(FileKind kind, UUID file) throws SQLException {
        try (Connection connection = database.getConnection()) {
            kind.tables().forget(connection, file);
        }
    }
}
