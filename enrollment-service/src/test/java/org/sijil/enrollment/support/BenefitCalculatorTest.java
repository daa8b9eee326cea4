package org.sijil.enrollment.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.regime.Shipped;

/** Worked amounts of the official table, and the choices that no text settles. */
class BenefitCalculatorTest {

    private static final YearMonth STEP_1 = YearMonth.of(2023, 12);
    private static final YearMonth STEP_2 = YearMonth.of(2025, 11);
    private static final YearMonth STEP_3 = YearMonth.of(2026, 12);

    private final BenefitCalculator shipped =
            new BenefitCalculator(Shipped.asd().regime());
    private final BenefitCalculator dated =
            new BenefitCalculator(Shipped.asd("2026-12").regime());

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "no child,                500,  500,  500",
        "1 schooled,              500,  500,  500",
        "3 schooled,              600,  750,  900",
        "6 schooled,              708,  858,  1008",
        "2 schooled 1 unschooled, 550,  675,  800",
        "3 father-orphans,        1050, 1125, 1200",
        "3 schooled 1 disabled,   700,  850,  1000"
    })
    void theWorkedAmountsHold(String family, long step1, long step2, long step3) {
        assertEquals(
                Money.dirhams(step1),
                dated.of(family(family), STEP_1).orElseThrow().total());
        assertEquals(
                Money.dirhams(step2),
                dated.of(family(family), STEP_2).orElseThrow().total());
        assertEquals(
                Money.dirhams(step3),
                dated.of(family(family), STEP_3).orElseThrow().total());
    }

    @Test
    void noMonthBeforeTheFirstStepHasAnAmount() {
        assertTrue(shipped.of(List.of(), STEP_1.minusMonths(1)).isEmpty());
    }

    @Test
    void theRiseAnnouncedFor2025BeganInNovember() {
        assertEquals(Money.dirhams(600), total(shipped, family("3 schooled"), YearMonth.of(2025, 10)));
        assertEquals(Money.dirhams(750), total(shipped, family("3 schooled"), YearMonth.of(2025, 11)));
    }

    @Test
    void theSeventhChildAddsNothing() {
        List<Child> seven = new ArrayList<>(family("6 schooled"));
        seven.add(schooled(7));
        assertEquals(Money.dirhams(858), total(shipped, seven, STEP_2));
    }

    @Test
    void theEldestChildIsTheFirst() {
        List<Child> four = List.of(schooled(8), schooled(9), schooled(10), unschooled(17));
        Benefit benefit = shipped.of(four, STEP_2).orElseThrow();
        assertEquals(Money.dirhams(175 + 250 + 250 + 36), benefit.total());
        assertEquals(1, benefit.lines().get(0).rank());
        assertEquals(3, benefit.lines().get(0).child());
    }

    @Test
    void aChildWhoTurns21DuringTheMonthCountsAndTheNextMonthNot() {
        Child turning = new Child(LocalDate.of(2004, 11, 15), true, false, false);
        assertEquals(
                21 - 1,
                shipped.of(List.of(turning), STEP_2)
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .age());
        assertTrue(
                shipped.of(List.of(turning), STEP_2.plusMonths(1)).orElseThrow().flat());
    }

    @Test
    void aChildBornDuringTheMonthCountsAndOneBornAfterNot() {
        Child born = new Child(LocalDate.of(2025, 11, 30), false, false, false);
        assertEquals(
                0,
                shipped.of(List.of(born), STEP_2).orElseThrow().lines().get(0).age());
        assertTrue(
                shipped.of(List.of(born), STEP_2.minusMonths(1)).orElseThrow().flat());
    }

    @Test
    void aChildUnderSixNeedsNoSchool() {
        assertEquals(
                Money.dirhams(250),
                shipped.of(List.of(unschooled(5)), STEP_2)
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .amount());
        assertEquals(
                Money.dirhams(175),
                shipped.of(List.of(unschooled(6)), STEP_2)
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .amount());
    }

    @Test
    void whatNoTextSettlesIsPaidAsAnOrdinaryChild() {
        Child orphan = new Child(born(10), false, false, true);
        assertEquals(
                Money.dirhams(175),
                shipped.of(List.of(orphan), STEP_2).orElseThrow().lines().get(0).amount());
        BenefitCalculator inferred = new BenefitCalculator(
                Shipped.asd("2026-12", "father-orphan-not-schooled").regime());
        assertEquals(
                Money.dirhams(300),
                inferred.of(List.of(orphan), STEP_2)
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .amount());
    }

    @Test
    void theHighestTotalReportedInThePressFitsTheGuessAndOnlyThere() {
        List<Child> six = new ArrayList<>();
        for (int age = 7; age < 13; age++) {
            six.add(new Child(born(age), true, false, true));
        }
        BenefitCalculator guess = new BenefitCalculator(
                Shipped.asd("2026-12", "father-orphan-rank-4-6").regime());
        assertEquals(Money.dirhams(1350), total(guess, six, STEP_2));
        assertEquals(Money.dirhams(3 * 375 + 3 * 36), total(shipped, six, STEP_2));
    }

    @Test
    void theMinimumIsALineOfItsOwn() {
        Benefit benefit = shipped.of(family("1 schooled"), STEP_2).orElseThrow();
        assertEquals(BenefitLine.MINIMUM, benefit.lines().get(1).code());
        assertEquals(Money.dirhams(250), benefit.lines().get(1).amount());
    }

    private static Money total(BenefitCalculator calculator, List<Child> children, YearMonth month) {
        return calculator.of(children, month).orElseThrow().total();
    }

    private static List<Child> family(String name) {
        return switch (name) {
            case "no child" -> List.of();
            case "1 schooled" -> List.of(schooled(10));
            case "3 schooled" -> List.of(schooled(8), schooled(10), schooled(12));
            case "6 schooled" ->
                List.of(schooled(7), schooled(8), schooled(9), schooled(10), schooled(11), schooled(12));
            case "2 schooled 1 unschooled" -> List.of(schooled(8), schooled(12), unschooled(10));
            case "3 father-orphans" ->
                List.of(
                        new Child(born(8), true, false, true),
                        new Child(born(10), true, false, true),
                        new Child(born(12), true, false, true));
            case "3 schooled 1 disabled" -> List.of(schooled(8), new Child(born(10), true, true, false), schooled(12));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Child schooled(int age) {
        return new Child(born(age), true, false, false);
    }

    private static Child unschooled(int age) {
        return new Child(born(age), false, false, false);
    }

    /** The same age in all the months of the tests would need a moving birth date: those here are far from any limit. */
    private static LocalDate born(int age) {
        return LocalDate.of(2025, 6, 1).minusYears(age);
    }
}
