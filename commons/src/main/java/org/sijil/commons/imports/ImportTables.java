package org.sijil.commons.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.problem.ProblemType;

/**
 * What the tables of every service that takes files have in common: the table of files, whose name is the service's own, and {@code
 * import_part}, {@code import_key}, {@code import_error} and {@code import_reason}.
 */
public final class ImportTables {

    private static final String ADD_FILE = """
            INSERT INTO {files} (id, columns, separator, dry_run, importer, role, client, trace, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_PART = """
            INSERT INTO import_part (import, position, first_line, content, refused)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final String SET_JOB = """
            UPDATE {files}
               SET job = ?
             WHERE id = ?
            """;

    private static final String FORGET = """
            DELETE FROM {files}
             WHERE id = ?
            """;

    /** Of uploads that were broken off and jobs that failed, nothing is needed: whoever mends the cause sends the file again. */
    private static final String FORGET_ABANDONED = """
            DELETE FROM import_part
             USING {files}
              LEFT JOIN job ON job.id = {files}.job
             WHERE {files}.id = import AND content IS NOT NULL AND received_at < ?
               AND ({files}.job IS NULL OR job.state IN ('failed', 'cancelled'))
            """;

    private static final String FILE = """
            SELECT columns, separator, dry_run, importer, role, client, trace
              FROM {files}
             WHERE id = ?
            """;

    private static final String PARTS = """
            SELECT count(*)
              FROM import_part
             WHERE import = ?
            """;

    /** The index begins with the key: the few rows of a dry run are found by going through all, once. */
    private static final String FORGET_DRY_RUN = """
            DELETE FROM import_key
             USING {files}
             WHERE {files}.job = ? AND dry_run
               AND import_key.import = {files}.id
            """;

    private static final String ADD_REASON = """
            INSERT INTO import_reason (id, code, en, fr, ar)
            VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
            """;

    private final String files;

    /** @param files the table of files */
    public ImportTables(String files) {
        this.files = files;
    }

    private String statement(String text) {
        return text.replace("{files}", files);
    }

    void addFile(Connection tx, ImportFile file, OffsetDateTime receivedAt) throws SQLException {
        Author by = file.by();
        Columns columns = file.columns();
        Array names = columns == null
                ? null
                : tx.createArrayOf("text", columns.names().toArray());
        update(
                tx,
                statement(ADD_FILE),
                file.id(),
                names,
                columns == null ? null : columns.separator(),
                file.dryRun(),
                by.id(),
                by.role(),
                by.client(),
                by.trace(),
                receivedAt);
    }

    void addPart(Connection tx, UUID file, int position, PartCutter.Part part) throws SQLException {
        update(
                tx,
                ADD_PART,
                file,
                position,
                part.first(),
                part.content(),
                part.tooLong().size());
    }

    void setJob(Connection tx, UUID file, UUID job) throws SQLException {
        update(tx, statement(SET_JOB), job, file);
    }

    void forget(Connection tx, UUID file) throws SQLException {
        update(tx, statement(FORGET), file);
    }

    void forgetAbandoned(Connection tx, OffsetDateTime receivedBefore) throws SQLException {
        update(tx, statement(FORGET_ABANDONED), receivedBefore);
    }

    /** A file that was taken. */
    public ImportFile file(Connection tx, UUID id) throws SQLException {
        try (PreparedStatement query = prepared(tx, statement(FILE), id);
                ResultSet row = query.executeQuery()) {
            row.next();
            Array columns = row.getArray(1);
            return new ImportFile(
                    id,
                    columns == null ? null : new Columns(List.of((String[]) columns.getArray()), row.getString(2)),
                    row.getBoolean(3),
                    new Author(row.getString(4), row.getString(5), row.getString(6), row.getString(7)));
        }
    }

    /** How many parts a file has. */
    public int parts(Connection tx, UUID file) throws SQLException {
        try (PreparedStatement query = prepared(tx, PARTS, file);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** What a dry run kept for its own use goes with its end. */
    public void forgetDryRun(Connection tx, UUID job) throws SQLException {
        update(tx, statement(FORGET_DRY_RUN), job);
    }

    /** Keeps what is wrong with rows. */
    public void addFaults(Connection tx, UUID file, List<RowFault> faults) throws SQLException {
        if (faults.isEmpty()) {
            return;
        }
        addReasons(tx, faults.stream().map(RowFault::reason).collect(Collectors.toSet()));
        CopyRows errors = new CopyRows("import_error (import, line, place, row_key, pointer, reason)");
        faults.forEach(fault ->
                errors.add(file, fault.line(), fault.place(), fault.key(), fault.pointer(), id(fault.reason())));
        errors.write(tx);
    }

    /** In one order, so that two parts do not wait for each other in a circle. */
    private static void addReasons(Connection tx, Set<ProblemType> reasons) throws SQLException {
        Map<UUID, ProblemType> sorted = new TreeMap<>();
        reasons.forEach(reason -> sorted.put(id(reason), reason));
        for (Map.Entry<UUID, ProblemType> one : sorted.entrySet()) {
            ProblemType reason = one.getValue();
            update(
                    tx,
                    ADD_REASON,
                    one.getKey(),
                    reason.code(),
                    reason.title().en() + ". " + reason.remedy().en(),
                    reason.title().fr() + ". " + reason.remedy().fr(),
                    reason.title().ar() + ". " + reason.remedy().ar());
        }
    }

    private static UUID id(ProblemType reason) {
        String words = reason.code() + reason.title().en() + reason.remedy().en();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs a statement that changes rows. */
    public static void update(Connection tx, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(tx, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    /** A statement with its parameters. */
    public static PreparedStatement prepared(Connection tx, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = tx.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }
}
