package org.sijil.enrollment.support;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.regime.Amounts;
import org.sijil.enrollment.regime.Amounts.Row;
import org.sijil.enrollment.regime.Amounts.Step;
import org.sijil.enrollment.regime.Regime;

/** Computes what an entitled family is due for any month, from the tables of one regime. */
public final class BenefitCalculator {

    private final Amounts amounts;
    private final Set<String> settled;

    /** The tables of a regime that pays, with the rows of the open points that its file turns on. */
    public BenefitCalculator(Regime regime) {
        this.amounts = regime.requireAmounts();
        this.settled = regime.settledPoints();
    }

    /** The amount of a month; empty before the first table. */
    public Optional<Benefit> of(List<Child> dependents, YearMonth month) {
        return amounts.in(month).map(step -> of(dependents, month, step));
    }

    private Benefit of(List<Child> dependents, YearMonth month, Step step) {
        List<Integer> ranked = ranked(dependents, month);
        if (ranked.isEmpty()) {
            return new Benefit(
                    step.flat(), step.id(), true, List.of(BenefitLine.ofFamily(BenefitLine.FLAT, step.flat())));
        }
        List<BenefitLine> lines = new ArrayList<>();
        for (int rank = 1; rank <= Math.min(ranked.size(), amounts.maxChildren()); rank++) {
            int child = ranked.get(rank - 1);
            lines.addAll(lines(dependents.get(child), child, rank, month, step));
        }
        return atLeastMinimum(lines, step);
    }

    private static Benefit atLeastMinimum(List<BenefitLine> lines, Step step) {
        Money sum = lines.stream().map(BenefitLine::amount).reduce(Money.dirhams(0), Money::plus);
        if (sum.compareTo(step.minimum()) >= 0) {
            return new Benefit(sum, step.id(), false, List.copyOf(lines));
        }
        lines.add(BenefitLine.ofFamily(BenefitLine.MINIMUM, step.minimum().minus(sum)));
        return new Benefit(step.minimum(), step.id(), false, List.copyOf(lines));
    }

    /** Places of the children who count, the first child first. */
    private List<Integer> ranked(List<Child> dependents, YearMonth month) {
        Comparator<Integer> eldest =
                Comparator.comparing(place -> dependents.get(place).birthDate());
        return IntStream.range(0, dependents.size())
                .filter(place -> amounts.counts(dependents.get(place).birthDate(), month))
                .boxed()
                .sorted(amounts.ranking() == Amounts.Ranking.ELDEST_FIRST ? eldest : eldest.reversed())
                .toList();
    }

    private List<BenefitLine> lines(Child child, int place, int rank, YearMonth month, Step step) {
        int age = amounts.age(child.birthDate(), month);
        Optional<Row> orphan =
                child.fatherOrphan() ? row(step.fatherOrphans(), age, child.schooled(), rank) : Optional.empty();
        Row base = orphan.orElseGet(() -> row(step.children(), age, child.schooled(), rank)
                .orElseThrow(() -> new IllegalStateException("A checked table has a row for every child")));
        List<BenefitLine> lines = new ArrayList<>();
        String code = orphan.isPresent() ? BenefitLine.FATHER_ORPHAN : BenefitLine.CHILD;
        lines.add(new BenefitLine(code, place, rank, age, base.amount()));
        if (child.severelyDisabled()) {
            row(step.disability(), age, child.schooled(), rank)
                    .map(row -> new BenefitLine(BenefitLine.DISABILITY, place, rank, age, row.amount()))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Row> row(List<Row> rows, int age, boolean schooled, int rank) {
        return rows.stream()
                .filter(row -> row.openPoint() == null || settled.contains(row.openPoint()))
                .filter(row -> row.isFor(age, schooled, rank))
                .findFirst();
    }
}
