package org.sijil.enrollment.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.regime.Amounts;
import org.sijil.enrollment.regime.Regime;
import org.sijil.enrollment.regime.Shipped;

/**
 * A child is paid for up to the day on which the right is judged anew, and never after: no month falls between the two,
 * whichever day of the month ages are taken on.
 */
class OutgrownTableProperties {

    private static final Regime FIRST_DAY = Shipped.asd().regime();
    private static final Regime LAST_DAY = Shipped.read(
                    Shipped.text("ma-asd.yaml").replace("ageOn: first-day-of-month", "ageOn: last-day-of-month"))
            .regime();

    @Property
    void everyMonthUpToThatDayIsPaidAndNoneFromItOn(@ForAll("births") LocalDate birth, @ForAll boolean lastDay) {
        Regime regime = lastDay ? LAST_DAY : FIRST_DAY;
        LocalDate outgrown = regime.requireAmounts().outgrownOn(birth);
        assertEquals(1, outgrown.getDayOfMonth());
        assertFalse(flat(regime, birth, YearMonth.from(outgrown).minusMonths(1)));
        assertTrue(flat(regime, birth, YearMonth.from(outgrown)));
    }

    @Property
    void theTableAndTheConditionsCountTheSameChildren(
            @ForAll("births") LocalDate birth, @ForAll("months") YearMonth month, @ForAll boolean lastDay) {
        Regime regime = lastDay ? LAST_DAY : FIRST_DAY;
        Amounts amounts = regime.requireAmounts();
        assertEquals(!flat(regime, birth, month), amounts.counts(birth, month));
    }

    @Test
    void whoIsBornOnTheFirstOrOnALeapDayLeavesInTime() {
        Amounts first = FIRST_DAY.requireAmounts();
        Amounts last = LAST_DAY.requireAmounts();
        assertEquals(LocalDate.of(2026, 11, 1), first.outgrownOn(LocalDate.of(2005, 11, 1)));
        assertEquals(LocalDate.of(2026, 12, 1), first.outgrownOn(LocalDate.of(2005, 11, 2)));
        assertEquals(LocalDate.of(2026, 11, 1), last.outgrownOn(LocalDate.of(2005, 11, 30)));
        assertEquals(LocalDate.of(2025, 3, 1), last.outgrownOn(LocalDate.of(2004, 2, 29)));
    }

    private static boolean flat(Regime regime, LocalDate birth, YearMonth month) {
        List<Child> one = List.of(new Child(birth, true, false, false));
        return new BenefitCalculator(regime).of(one, month).orElseThrow().flat();
    }

    @Provide
    Arbitrary<LocalDate> births() {
        LocalDate first = LocalDate.of(2003, 2, 1);
        return Arbitraries.longs().between(0, 23 * 365).map(first::plusDays);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, 300).map(YearMonth.of(2023, 12)::plusMonths);
    }
}
