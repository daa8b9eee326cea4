package org.sijil.population.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Refused;

/** The rows of a part that still stand, in the order of their lines, and why the others do not. */
final class RowReport {

    private static final Pattern OURS = Pattern.compile("[a-zA-Z/]{0,60}");

    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();
    private int held;

    void add(ImportRow row) {
        rows.add(row);
    }

    /** A row of which not even the key need be known. */
    void refuse(int line, @Nullable String key, Refused refusal) {
        refused.add(line);
        if (refusal.faults().isEmpty()) {
            faults.add(new RowFault(line, 0, key, "", refusal.type()));
        }
        int place = 0;
        for (Refused.Fault fault : refusal.faults()) {
            faults.add(new RowFault(line, place++, key, known(fault.pointer()), fault.reason()));
        }
    }

    /** A field that we do not know may be named after anything, somebody included. */
    private static String known(String pointer) {
        return OURS.matcher(pointer).matches() ? pointer : "";
    }

    /** Refuses the rows for which there is a reason. */
    void refuse(Function<ImportRow, @Nullable Refused> reason) {
        rows.removeIf(row -> {
            Refused refusal = reason.apply(row);
            if (refusal != null) {
                refuse(row.line(), row.key(), refusal);
            }
            return refusal != null;
        });
    }

    /** Says that a row, taken out before, waits for a decision. */
    void hold(ImportRow row, @Nullable UUID duplicateCase) {
        held++;
        faults.add(new RowFault(row.line(), 0, row.key(), "", ImportProblem.HELD, duplicateCase));
    }

    /** Takes rows out without a word. */
    List<ImportRow> takeOut(Predicate<ImportRow> some) {
        List<ImportRow> out = rows.stream().filter(some).toList();
        rows.removeIf(some);
        return out;
    }

    /** Forgets all lines but these. */
    RowReport of(Set<Integer> lines) {
        rows.removeIf(row -> !lines.contains(row.line()));
        faults.removeIf(fault -> !lines.contains(fault.line()));
        refused.retainAll(lines);
        return this;
    }

    List<ImportRow> rows() {
        return rows;
    }

    List<RowFault> faults() {
        return faults;
    }

    int held() {
        return held;
    }

    int refused() {
        return refused.size();
    }
}
