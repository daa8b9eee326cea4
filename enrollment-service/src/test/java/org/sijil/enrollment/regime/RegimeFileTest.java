package org.sijil.enrollment.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A regime file that is wrong is refused with its line, and the shipped ones are right. */
class RegimeFileTest {

    private static final String ASD = Shipped.text("ma-asd.yaml");

    @Test
    void theShippedRegimesAreSound() {
        assertEquals(RegimeKind.COMPULSORY_HEALTH, Shipped.tadamon().regime().kind());
        assertEquals(RegimeKind.CASH, Shipped.asd().regime().kind());
        assertEquals(2, Shipped.all().all().size());
    }

    @Test
    void thresholdsKeepEverySingleDecimal() {
        assertEquals(93264284L, threshold(Shipped.tadamon()));
        assertEquals(97430010L, threshold(Shipped.asd()));
    }

    @Test
    void nothingIsInForceBeforeTheFirstVersion() {
        assertTrue(Shipped.asd().on(LocalDate.of(2023, 11, 30)).isEmpty());
        assertTrue(Shipped.asd().on(LocalDate.of(2023, 12, 1)).isPresent());
    }

    @Test
    void theThirdStepIsOffUntilSomebodyDatesIt() {
        Amounts shipped = Shipped.asd().regime().requireAmounts();
        assertEquals("step-2", shipped.in(YearMonth.of(2035, 1)).orElseThrow().id());
        Amounts dated = Shipped.asd("2026-12").regime().requireAmounts();
        assertEquals("step-2", dated.in(YearMonth.of(2026, 11)).orElseThrow().id());
        assertEquals("step-3", dated.in(YearMonth.of(2026, 12)).orElseThrow().id());
    }

    @Test
    void everyOpenPointShipsTurnedOffButTheOneThatReadsTheText() {
        List<OpenPoint> points = Shipped.asd().regime().openPoints();
        assertEquals(Set.of("flat-for-declarant"), Shipped.asd().regime().settledPoints());
        assertTrue(points.stream().allMatch(point -> point.confidence().letter().startsWith("I")));
    }

    @Test
    void anUnknownVariableIsNamedWithItsLine() {
        refused("!family.pension", "!family.pensioner", "undeclared reference", "!family.pensioner");
        String message = refusal(ASD.replace("!family.pension", "!family.pensioner"));
        assertEquals(
                "test.yaml, line 59: condition pension: undeclared reference to 'family' (in container '')"
                        + " in !family.pensioner",
                message);
    }

    @Test
    void aConditionMustBeAQuestion() {
        refused("expression: household.scored\n", "expression: household.score\n", "bool", "household.score\n");
    }

    @Test
    void aConditionMustCompareLikeWithLike() {
        refused(
                "household.score <= parameter.threshold",
                "household.area <= parameter.threshold",
                "no matching overload");
    }

    @Test
    void aConditionMustParse() {
        refused("!family.publicAgent", "!family.publicAgent &&", "mismatched input");
    }

    @Test
    void anUnknownParameterIsRefused() {
        refused("parameter.threshold", "parameter.limit", "undeclared reference");
    }

    @Test
    void aParameterMustBeOfItsType() {
        refused("value: \"9.743001\"", "value: \"9.74300123\"", "not a score", "      threshold:");
    }

    @Test
    void twoVersionsMayNotOverlap() {
        String second = ASD.substring(ASD.indexOf("  - id: \"2023-12\""), ASD.indexOf("\namounts:"))
                .replace("2023-12\"", "2024-06\"")
                .replace("effectiveFrom: 2023-12-01", "effectiveFrom: 2024-06-01");
        String twice = ASD.replace("\namounts:", second + "\namounts:");
        assertEquals(2, Shipped.read(twice).regime().versions().size());
        String overlapping =
                twice.replace("effectiveFrom: 2023-12-01", "effectiveFrom: 2023-12-01\n    effectiveUntil: 2024-07-01");
        assertTrue(refusal(overlapping).contains("overlap"), refusal(overlapping));
    }

    @Test
    void aGapInTheTableOfAmountsIsNamed() {
        String message =
                refusal(ASD.replaceFirst("ages: 6-20, schooling: not-schooled", "ages: 7-20, schooling: not-schooled"));
        assertTrue(message.contains("gap in the table: no amount for age 6, rank 1, not schooled"), message);
        assertTrue(message.startsWith("test.yaml, line " + line(ASD, "      children:") + ":"), message);
    }

    @Test
    void twoAmountsForOneChildAreRefused() {
        String message = refusal(
                ASD.replaceFirst("ages: 0-5, schooling: any, ranks: 1-3", "ages: 0-6, schooling: any, ranks: 1-3"));
        assertTrue(message.contains("overlap in the table: two amounts for age 6, rank 1, schooled"), message);
    }

    @Test
    void twoStepsMayNotBeginInOneMonth() {
        refused("effectiveFrom: 2025-11", "effectiveFrom: 2023-12 # again", "two steps begin in 2023-12");
    }

    @Test
    void aRowMayNotNameAnOpenPointThatTheFileDoesNotHave() {
        refused("openPoint: father-orphan-rank-4-6", "openPoint: father-orphan-rank-4", "unknown open point");
    }

    @Test
    void aConditionMayNotNameAnOpenPointThatTheFileDoesNotHave() {
        refused("openPoint: flat-for-declarant", "openPoint: flat-for-all", "unknown open point flat-for-all");
    }

    @Test
    void aConditionIsCheckedAlsoWhileItsOpenPointIsOff() {
        String off = Shipped.without("flat-for-declarant", ASD);
        assertTrue(Shipped.read(off).regime().settledPoints().isEmpty());
        String wrong = refusal(off.replace("family.childrenOfTable > 0", "family.childrenOfTables > 0"));
        assertTrue(wrong.contains("condition flat-not-declarant: undeclared reference"), wrong);
    }

    @Test
    void aRegimeThatPaysNothingHasNoChildrenOfATable() {
        String tadamon = Shipped.text("ma-amo-tadamon.yaml")
                .replace("!family.headsOtherHealthCover", "family.childrenOfTable > 0");
        assertTrue(refusal(tadamon).contains("undeclared reference"), refusal(tadamon));
    }

    @Test
    void anUnknownFieldIsRefused() {
        refused("  maxChildren: 6", "  maxChildren: 6\n  bonus: 1", "bonus", "bonus");
        refused("  maxChildren: 6", "  maxChildrens: 6", "/amounts/maxChildren", "amounts:");
    }

    @Test
    void aMissingPartIsRefused() {
        refused("    source: \"Law 58.23", "    # source: \"Law 58.23", "source is required", "- id: \"2023-12\"");
    }

    @Test
    void aConfidenceOffTheScaleIsRefused() {
        refused("confidence: \"P?\"", "confidence: certain", "confidence must be");
    }

    @Test
    void notYamlAtAllIsRefused() {
        assertTrue(refusal("id: [").startsWith("test.yaml, line "));
    }

    private static void refused(String from, String to, String reason) {
        refused(from, to, reason, to);
    }

    private static void refused(String from, String to, String reason, String lineHolds) {
        assertTrue(ASD.contains(from), from);
        String wrong = ASD.replaceFirst(Pattern.quote(from), to);
        String message = refusal(wrong);
        assertTrue(message.contains(reason), message);
        int at = Integer.parseInt(message.replaceFirst("test.yaml, line ([0-9]+):.*", "$1"));
        assertTrue(Math.abs(at - line(wrong, lineHolds)) <= 4, message + " but " + line(wrong, lineHolds));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(InvalidRegime.class, () -> Shipped.read(text))
                        .getMessage())
                .replace('\n', ' ');
    }

    private static int line(String text, String holds) {
        return (int) text.substring(0, text.indexOf(holds))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static long threshold(RegimeRules rules) {
        return Objects.requireNonNull(
                        rules.regime().versions().get(0).parameters().get("threshold"))
                .number();
    }
}
