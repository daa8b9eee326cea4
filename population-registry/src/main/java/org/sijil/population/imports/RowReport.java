package org.sijil.population.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.PartReport;
import org.sijil.commons.imports.RowFault;

/** What becomes of the rows of a part, those included that wait for the decision of a case. */
final class RowReport extends PartReport<ImportRow> {

    private final Map<Integer, UUID> cases = new LinkedHashMap<>();
    private int held;

    /** Says that a row, taken out before, waits for a decision. */
    void hold(ImportRow row, @Nullable UUID duplicateCase) {
        held++;
        add(new RowFault(row.line(), 0, row.key(), "", ImportProblem.HELD));
        if (duplicateCase != null) {
            cases.put(row.line(), duplicateCase);
        }
    }

    int held() {
        return held;
    }

    /** For whose decision the lines wait. */
    Map<Integer, UUID> cases() {
        return cases;
    }
}
