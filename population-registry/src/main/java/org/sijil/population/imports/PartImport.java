package org.sijil.population.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Does one part of a file in one transaction: all its rows together, question by question. */
@ApplicationScoped
class PartImport {

    private final ImportRows rows;
    private final RowReader reader;
    private final RowKeys keys;
    private final RowNumbers numbers;
    private final RowGuardians guardians;
    private final RowUpdates updates;
    private final RowLikeness likeness;
    private final RowEntries entries;

    PartImport(
            ImportRows rows,
            RowReader reader,
            RowKeys keys,
            RowNumbers numbers,
            RowGuardians guardians,
            RowUpdates updates,
            RowLikeness likeness,
            RowEntries entries) {
        this.rows = rows;
        this.reader = reader;
        this.keys = keys;
        this.numbers = numbers;
        this.guardians = guardians;
        this.updates = updates;
        this.likeness = likeness;
        this.entries = entries;
    }

    /**
     * Does the rows of a part that can be done.
     *
     * @param last whether all parts were done once, so that no row need wait any longer
     * @return how many rows were done
     */
    int process(Connection tx, UUID id, int position, boolean last) throws SQLException {
        ImportRows.Part part = rows.part(tx, id, position);
        byte[] content = part.content();
        if (content == null) {
            return 0;
        }
        ImportFile file = rows.file(tx, id);
        RowReport report = reader.read(part.first(), content, file.columns());
        if (last) {
            report.keepOnly(part.waiting());
        }
        return process(tx, file, position, report, last);
    }

    private int process(Connection tx, ImportFile file, int position, RowReport report, boolean last)
            throws SQLException {
        int known = keys.check(tx, file, report);
        RowUpdates.Changed changed = updates.apply(tx, file, report);
        numbers.check(tx, file, report);
        RowGuardians.Found found = guardians.find(tx, file, report, last);
        Map<ImportRow, UUID> entering = entries.entering(tx, report.rows());
        RowLikeness.Look look = likeness.look(tx, file, report, entering, found);
        entries.enter(tx, file, entering, found);
        likeness.hold(tx, file, report, look);
        PartResult result = new PartResult(
                entering.size(),
                changed.updated(),
                known + changed.unchanged(),
                report.held(),
                report.refused(),
                found.waiting());
        rows.addFaults(tx, file.id(), report);
        rows.partDone(tx, file.id(), position, result);
        likeness.close(tx, file, look);
        return result.done();
    }
}
