package org.sijil.enrollment.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijil.enrollment.regime.Amounts.Row;
import org.sijil.enrollment.regime.Amounts.Step;
import org.sijil.enrollment.regime.RegimeChecks.Fault;

/** A table of amounts must have exactly one answer for each child that it is for. */
final class AmountChecks {

    private AmountChecks() {}

    static List<Fault> faults(Amounts amounts, Set<String> openPoints) {
        List<Fault> faults = new ArrayList<>();
        Set<String> months = new HashSet<>();
        for (int i = 0; i < amounts.steps().size(); i++) {
            Step step = amounts.steps().get(i);
            String pointer = "/amounts/steps/" + i;
            if (step.effectiveFrom() != null && !months.add(step.effectiveFrom().toString())) {
                faults.add(new Fault(pointer + "/effectiveFrom", "two steps begin in " + step.effectiveFrom()));
            }
            new Table(amounts, pointer + "/children", step.children(), openPoints).check(true, faults);
            new Table(amounts, pointer + "/fatherOrphans", step.fatherOrphans(), openPoints).check(false, faults);
            new Table(amounts, pointer + "/disability", step.disability(), openPoints).check(false, faults);
        }
        return faults;
    }

    /** One table, asked for every child that there can be. */
    private record Table(Amounts amounts, String pointer, List<Row> rows, Set<String> openPoints) {

        void check(boolean complete, List<Fault> faults) {
            checkOpenPoints(faults);
            for (int age = 0; age < amounts.underAge(); age++) {
                for (int rank = 1; rank <= amounts.maxChildren(); rank++) {
                    checkCell(age, rank, true, complete, faults);
                    checkCell(age, rank, false, complete, faults);
                }
            }
        }

        private void checkCell(int age, int rank, boolean schooled, boolean complete, List<Fault> faults) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).isFor(age, schooled, rank)) {
                    found.add(i);
                }
            }
            String child = "age " + age + ", rank " + rank + ", " + (schooled ? "schooled" : "not schooled");
            if (found.isEmpty() && complete) {
                faults.add(new Fault(pointer, "gap in the table: no amount for " + child));
            } else if (found.size() > 1) {
                faults.add(new Fault(pointer + "/" + found.get(1), "overlap in the table: two amounts for " + child));
            }
        }

        private void checkOpenPoints(List<Fault> faults) {
            for (int i = 0; i < rows.size(); i++) {
                String point = rows.get(i).openPoint();
                if (point != null && !openPoints.contains(point)) {
                    faults.add(new Fault(pointer + "/" + i + "/openPoint", "unknown open point " + point));
                }
            }
        }
    }
}
