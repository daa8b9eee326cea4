package org.sijil.population.imports;

import static org.sijil.population.imports.ImportProblem.ROW_KEY_REUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.database.SerializationFailure;

/** Each key of an importer stands for one row, once and for all: that is what makes a file that is sent again change nothing. */
@ApplicationScoped
class RowKeys {

    private final ImportRows rows;
    private final Clock clock;

    RowKeys(ImportRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Refuses rows whose key stands for another row, and takes out those that were done already.
     *
     * @return how many were done already
     */
    int check(Connection tx, ImportFile file, RowReport report) throws SQLException {
        Map<String, KnownKey> known = known(tx, file, report.requireOwnKeys());
        return report.takeOutDone(file.id(), known, ROW_KEY_REUSED);
    }

    /** Undoes the part when somebody did one of these rows since they were checked: done again, it is known. */
    void requireUnknown(Connection tx, ImportFile file, Set<String> keys) throws SQLException {
        if (!known(tx, file, keys).isEmpty()) {
            throw new SerializationFailure("a row was done meanwhile");
        }
    }

    /** What keys stand for, those of this dry run included. */
    Map<String, KnownKey> known(Connection tx, ImportFile file, Set<String> keys) throws SQLException {
        return rows.keys(tx, List.of(file.by().id(), file.keyOwner()), keys);
    }

    /** Keeps for whom rows stood that were done now; in a dry run for nobody. */
    void keep(Connection tx, ImportFile file, Map<ImportRow, UUID> done) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        Map<String, KnownKey> keys = new HashMap<>();
        done.forEach((row, person) -> keys.put(
                row.key(),
                new KnownKey(file.id(), row.line(), row.content(), file.dryRun() ? null : person, row.isAdult(today))));
        rows.addKeys(tx, file.keyOwner(), keys);
    }

    /** Keeps that rows wait for a decision: the same row again waits for the same. */
    void hold(Connection tx, ImportFile file, Map<ImportRow, KnownKey.Hold> held) throws SQLException {
        Map<String, KnownKey> keys = new HashMap<>();
        held.forEach((row, hold) ->
                keys.put(row.key(), new KnownKey(file.id(), row.line(), row.content(), null, false, hold)));
        rows.addKeys(tx, file.keyOwner(), keys);
    }
}
