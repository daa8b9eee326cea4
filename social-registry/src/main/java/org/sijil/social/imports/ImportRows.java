package org.sijil.social.imports;

import static org.sijil.commons.imports.ImportTables.prepared;
import static org.sijil.commons.imports.ImportTables.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.imports.ImportTables;

/** The tables of imports, over JDBC. */
@ApplicationScoped
class ImportRows {

    static final ImportTables TABLES = new ImportTables("household_import");

    private static final String PART = """
            SELECT first_line, content
              FROM import_part
             WHERE import = ? AND position = ?
            """;

    private static final String PART_DONE = """
            UPDATE import_part
               SET content = NULL, registered = ?, unchanged = ?, refused = refused + ?
             WHERE import = ? AND position = ?
            """;

    private static final String KEYS = """
            SELECT row_key, import, line, content, household
              FROM import_key
             WHERE importer = ANY (?) AND row_key = ANY (?)
            """;

    Part part(Connection tx, UUID file, int position) throws SQLException {
        try (PreparedStatement query = prepared(tx, PART, file, position);
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Part(row.getInt(1), row.getBytes(2));
        }
    }

    void partDone(Connection tx, UUID file, int position, int registered, int unchanged, int refused)
            throws SQLException {
        update(tx, PART_DONE, registered, unchanged, refused, file, position);
    }

    /** What these keys stand for under any of these owners. */
    Map<String, KnownHousehold> keys(Connection tx, Collection<String> owners, Collection<String> keys)
            throws SQLException {
        Map<String, KnownHousehold> known = new HashMap<>();
        try (PreparedStatement query = prepared(
                        tx,
                        KEYS,
                        tx.createArrayOf("text", owners.toArray()),
                        tx.createArrayOf("text", keys.toArray()));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                KnownHousehold key = new KnownHousehold(
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class));
                known.put(row.getString(1), key);
            }
        }
        return known;
    }

    /** @param keys new ones of this owner */
    void addKeys(Connection tx, String owner, Map<String, KnownHousehold> keys) throws SQLException {
        CopyRows rows = new CopyRows("import_key (row_key, importer, import, line, content, household)");
        keys.forEach(
                (key, known) -> rows.add(key, owner, known.file(), known.line(), known.content(), known.household()));
        rows.write(tx);
    }

    /**
     * Lines that are to be done.
     *
     * @param content null when they were done
     */
    @SuppressWarnings("ArrayRecordComponent") // taken apart at once, never compared
    record Part(int first, byte @Nullable [] content) {}
}
