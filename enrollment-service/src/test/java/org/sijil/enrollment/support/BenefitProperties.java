package org.sijil.enrollment.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.regime.Shipped;

/** What holds for every family and every month. */
class BenefitProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Money LEAST = Money.dirhams(500);
    private static final Money MOST = Money.dirhams(3 * 400 + 3 * 36 + 6 * 100);

    private final BenefitCalculator calculator =
            new BenefitCalculator(Shipped.asd("2026-12").regime());

    @Property
    void noFamilyGetsLessThanTheMinimumOrMoreThanTheTableHolds(
            @ForAll("families") List<Child> family, @ForAll("months") YearMonth month) {
        Money total = calculator.of(family, month).orElseThrow().total();
        assertTrue(total.compareTo(LEAST) >= 0 && total.compareTo(MOST) <= 0);
    }

    @Property
    void theLinesAddUpToTheTotal(@ForAll("families") List<Child> family, @ForAll("months") YearMonth month) {
        Benefit benefit = calculator.of(family, month).orElseThrow();
        Money sum = benefit.lines().stream().map(BenefitLine::amount).reduce(Money.ZERO, Money::plus);
        assertEquals(benefit.total(), sum);
    }

    @Property
    void aLaterStepNeverPaysTheSameFamilyLess(@ForAll("families") List<Child> family) {
        Money first = same(family, YearMonth.of(2024, 1));
        Money second = same(family, YearMonth.of(2026, 1));
        Money third = same(family, YearMonth.of(2027, 1));
        assertTrue(first.compareTo(second) <= 0 && second.compareTo(third) <= 0);
    }

    @Property
    void theOrderInWhichChildrenAreNamedDoesNotMatter(@ForAll("families") List<Child> family) {
        List<Child> reversed = new ArrayList<>(family);
        Collections.reverse(reversed);
        YearMonth month = YearMonth.of(2026, 1);
        boolean distinct = family.stream().map(Child::birthDate).distinct().count() == family.size();
        if (distinct) {
            assertEquals(
                    calculator.of(family, month).orElseThrow().total(),
                    calculator.of(reversed, month).orElseThrow().total());
        }
    }

    @Property
    void theSameQuestionHasTheSameAnswer(@ForAll("families") List<Child> family, @ForAll("months") YearMonth month) {
        assertEquals(calculator.of(family, month), calculator.of(family, month));
    }

    @Property
    void noMoreThanSixChildrenCount(@ForAll("families") List<Child> family, @ForAll("months") YearMonth month) {
        long ranks = calculator.of(family, month).orElseThrow().lines().stream()
                .filter(line -> line.rank() != null)
                .map(BenefitLine::rank)
                .distinct()
                .count();
        assertTrue(ranks <= 6);
    }

    /** The family as if it had the same ages in that month. */
    private Money same(List<Child> family, YearMonth month) {
        long years = month.getYear() - (long) DAY.getYear();
        List<Child> then = family.stream()
                .map(child -> new Child(
                        child.birthDate().plusYears(years).withMonth(1).withDayOfMonth(1),
                        child.schooled(),
                        child.severelyDisabled(),
                        child.fatherOrphan()))
                .toList();
        return calculator.of(then, month).orElseThrow().total();
    }

    @Provide
    Arbitrary<List<Child>> families() {
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        Arbitrary<LocalDate> births = Arbitraries.longs().between(0, 28 * 365).map(DAY::minusDays);
        return Combinators.combine(births, yes, yes, yes).as(Child::new).list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 60).map(YearMonth.of(2023, 12)::plusMonths);
    }
}
