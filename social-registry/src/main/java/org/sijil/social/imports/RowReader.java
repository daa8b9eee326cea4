package org.sijil.social.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.Columns;
import org.sijil.commons.imports.PartReport;
import org.sijil.commons.imports.RowLines;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.Refused;
import org.sijil.social.household.HouseholdIntake;
import org.sijil.social.household.RegisterHousehold;

/** Reads a row by the rules of a registration, and by no others. */
@ApplicationScoped
class RowReader {

    private final CheckedJson json;

    RowReader(CheckedJson json) {
        this.json = json;
    }

    /**
     * Reads the rows of a part.
     *
     * @param columns of a CSV file; null for lines of JSON
     */
    PartReport<HouseholdRow> read(int firstLine, byte[] content, @Nullable Columns columns) {
        PartReport<HouseholdRow> report = new PartReport<>();
        RowLines.each(firstLine, content, (line, text) -> read(line, text, columns, report));
        return report;
    }

    private void read(int line, String text, @Nullable Columns columns, PartReport<HouseholdRow> report) {
        String key = null;
        try {
            RowLines.requireText(text);
            ObjectNode row = columns == null ? json.object(text) : HouseholdColumns.row(columns.values(text));
            key = RowLines.requireKey(row.remove("rowKey"));
            RegisterHousehold request = json.read(row, RegisterHousehold.class);
            HouseholdIntake.requirePossible(request);
            report.add(new HouseholdRow(line, key, RowLines.content(text), request));
        } catch (Refused refused) {
            report.refuse(line, key, refused);
        }
    }
}
