package org.sijil.population.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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

/** The tables of imports, over JDBC. */
@ApplicationScoped
class ImportRows {

    private static final String ADD_FILE = """
            INSERT INTO person_import (id, columns, separator, dry_run, likeness, importer, role, client, trace, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_PART = """
            INSERT INTO import_part (import, position, first_line, content, refused)
            VALUES (?, ?, ?, ?, ?)
            """;

    private static final String SET_JOB = """
            UPDATE person_import
               SET job = ?
             WHERE id = ?
            """;

    private static final String FORGET = """
            DELETE FROM person_import
             WHERE id = ?
            """;

    /** Of uploads that were broken off and jobs that failed, nothing is needed: whoever mends the cause sends the file again. */
    private static final String FORGET_ABANDONED = """
            DELETE FROM import_part
             USING person_import
              LEFT JOIN job ON job.id = person_import.job
             WHERE person_import.id = import AND content IS NOT NULL AND received_at < ?
               AND (person_import.job IS NULL OR job.state IN ('failed', 'cancelled'))
            """;

    private static final String FILE = """
            SELECT columns, separator, dry_run, likeness, importer, role, client, trace
              FROM person_import
             WHERE id = ?
            """;

    private static final String PARTS = """
            SELECT count(*)
              FROM import_part
             WHERE import = ?
            """;

    private static final String PART = """
            SELECT first_line, content, waiting
              FROM import_part
             WHERE import = ? AND position = ?
            """;

    private static final String PART_DONE = """
            UPDATE import_part
               SET content = CASE WHEN cardinality(cast(? AS integer[])) > 0 THEN content END, waiting = ?,
                   registered = registered + ?, updated = updated + ?, unchanged = unchanged + ?, held = held + ?,
                   refused = refused + ?
             WHERE import = ? AND position = ?
            """;

    /** Whoever was held is known when the case is decided. */
    private static final String KEYS = """
            SELECT row_key, import, line, content, coalesce(import_key.person, decided.person), adult,
                   held AND decided.person IS NULL, duplicate_case
              FROM import_key
              LEFT JOIN duplicate_case decided ON decided.id = duplicate_case
             WHERE importer = ANY (?) AND row_key = ANY (?)
            """;

    /** The index begins with the key: the few rows of a dry run are found by going through all, once. */
    private static final String FORGET_DRY_RUN = """
            DELETE FROM import_key
             USING person_import
             WHERE person_import.job = ? AND dry_run
               AND import_key.import = person_import.id
            """;

    private static final String ADD_REASON = """
            INSERT INTO import_reason (id, code, en, fr, ar)
            VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
            """;

    void addFile(Connection tx, ImportFile file, OffsetDateTime receivedAt) throws SQLException {
        Author by = file.by();
        Columns columns = file.columns();
        Array names = columns == null
                ? null
                : tx.createArrayOf("text", columns.names().toArray());
        update(
                tx,
                ADD_FILE,
                file.id(),
                names,
                columns == null ? null : columns.separator(),
                file.dryRun(),
                file.likeness(),
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
        update(tx, SET_JOB, job, file);
    }

    void forget(Connection tx, UUID file) throws SQLException {
        update(tx, FORGET, file);
    }

    void forgetAbandoned(Connection tx, OffsetDateTime receivedBefore) throws SQLException {
        update(tx, FORGET_ABANDONED, receivedBefore);
    }

    ImportFile file(Connection tx, UUID id) throws SQLException {
        try (PreparedStatement query = prepared(tx, FILE, id);
                ResultSet row = query.executeQuery()) {
            row.next();
            Array columns = row.getArray(1);
            return new ImportFile(
                    id,
                    columns == null ? null : new Columns(List.of((String[]) columns.getArray()), row.getString(2)),
                    row.getBoolean(3),
                    row.getBoolean(4),
                    new Author(row.getString(5), row.getString(6), row.getString(7), row.getString(8)));
        }
    }

    int parts(Connection tx, UUID file) throws SQLException {
        try (PreparedStatement query = prepared(tx, PARTS, file);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    Part part(Connection tx, UUID file, int position) throws SQLException {
        try (PreparedStatement query = prepared(tx, PART, file, position);
                ResultSet row = query.executeQuery()) {
            row.next();
            Integer[] waiting = (Integer[]) row.getArray(3).getArray();
            return new Part(row.getInt(1), row.getBytes(2), Set.copyOf(Arrays.asList(waiting)));
        }
    }

    void partDone(Connection tx, UUID file, int position, PartResult result) throws SQLException {
        Array waiting = tx.createArrayOf("integer", result.waiting().toArray());
        update(
                tx,
                PART_DONE,
                waiting,
                waiting,
                result.registered(),
                result.updated(),
                result.unchanged(),
                result.held(),
                result.refused(),
                file,
                position);
    }

    /** What these keys stand for under any of these owners. */
    Map<String, KnownKey> keys(Connection tx, Collection<String> owners, Collection<String> keys) throws SQLException {
        Map<String, KnownKey> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        try (PreparedStatement query = prepared(tx, KEYS, texts(tx, owners), texts(tx, keys));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                KnownKey key = new KnownKey(
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getBoolean(6),
                        row.getBoolean(7) ? new KnownKey.Hold(row.getObject(8, UUID.class)) : null);
                known.put(row.getString(1), key);
            }
        }
        return known;
    }

    /** @param keys new ones of this owner */
    void addKeys(Connection tx, String owner, Map<String, KnownKey> keys) throws SQLException {
        CopyRows rows = new CopyRows(
                "import_key (row_key, importer, import, line, content, person, adult, held, duplicate_case)");
        keys.forEach((key, known) -> rows.add(
                key,
                owner,
                known.file(),
                known.line(),
                known.content(),
                known.person(),
                known.adult(),
                known.hold() != null,
                known.hold() == null ? null : known.hold().duplicateCase()));
        rows.write(tx);
    }

    /** What a dry run kept for its own use. */
    void forgetDryRun(Connection tx, UUID job) throws SQLException {
        update(tx, FORGET_DRY_RUN, job);
    }

    void addFaults(Connection tx, UUID file, List<RowFault> faults) throws SQLException {
        if (faults.isEmpty()) {
            return;
        }
        addReasons(tx, faults.stream().map(RowFault::reason).collect(Collectors.toSet()));
        CopyRows errors = new CopyRows("import_error (import, line, place, row_key, pointer, reason, duplicate_case)");
        faults.forEach(fault -> errors.add(
                file,
                fault.line(),
                fault.place(),
                fault.key(),
                fault.pointer(),
                id(fault.reason()),
                fault.duplicateCase()));
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

    private static Array texts(Connection tx, Collection<String> values) throws SQLException {
        return tx.createArrayOf("text", values.toArray());
    }

    private static void update(Connection tx, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(tx, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection tx, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = tx.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    /**
     * Lines that are to be done.
     *
     * @param content null when nothing is left of them to do
     * @param waiting those that could not be done before all others
     */
    @SuppressWarnings("ArrayRecordComponent") // taken apart at once, never compared
    record Part(int first, byte @Nullable [] content, Set<Integer> waiting) {}
}
