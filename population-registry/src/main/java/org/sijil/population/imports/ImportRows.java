package org.sijil.population.imports;

import static org.sijil.commons.imports.ImportTables.prepared;
import static org.sijil.commons.imports.ImportTables.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.imports.ImportTables;

/** The tables of imports, over JDBC. */
@ApplicationScoped
class ImportRows {

    static final ImportTables TABLES = new ImportTables("person_import");

    private static final String PASS_LIKENESS = """
            UPDATE person_import
               SET likeness = false
             WHERE id = ?
            """;

    private static final String LIKENESS = """
            SELECT likeness
              FROM person_import
             WHERE id = ?
            """;

    private static final String SET_CASES = """
            UPDATE import_error
               SET duplicate_case = held.duplicate_case
              FROM unnest(?, ?) AS held(line, duplicate_case)
             WHERE import = ? AND import_error.line = held.line
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

    /** Says that nobody is to be asked who may be registered already. */
    void passLikeness(Connection tx, UUID file) throws SQLException {
        update(tx, PASS_LIKENESS, file);
    }

    ImportFile file(Connection tx, UUID id) throws SQLException {
        try (PreparedStatement query = prepared(tx, LIKENESS, id);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new ImportFile(TABLES.file(tx, id), row.getBoolean(1));
        }
    }

    int parts(Connection tx, UUID file) throws SQLException {
        return TABLES.parts(tx, file);
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
        TABLES.forgetDryRun(tx, job);
    }

    void addFaults(Connection tx, UUID file, RowReport report) throws SQLException {
        TABLES.addFaults(tx, file, report.faults());
        Map<Integer, UUID> cases = report.cases();
        if (!cases.isEmpty()) {
            Array lines = tx.createArrayOf("integer", cases.keySet().toArray());
            update(tx, SET_CASES, lines, tx.createArrayOf("uuid", cases.values().toArray()), file);
        }
    }

    private static Array texts(Connection tx, Collection<String> values) throws SQLException {
        return tx.createArrayOf("text", values.toArray());
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
