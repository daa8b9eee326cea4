package org.sijil.enrollment.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.FeedStub;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;

/** What the two feeds tell becomes rights, and what they take back ends them. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class FollowedFeedsTest {

    private static final String TADAMON = "ma-amo-tadamon";
    private static final String ASD = "ma-asd";

    @Inject
    Database database;

    private final Someone husband = Someone.man("1980-01-01");
    private final Someone wife = Someone.woman("1984-01-01");
    private final Someone child = Someone.woman("2016-01-01");

    private SomeHousehold family() {
        husband.registered();
        wife.registered();
        child.registered();
        return SomeHousehold.inCasablanca()
                .with(husband, "head")
                .with(wife, "spouse")
                .with(child, "child", husband, wife);
    }

    @Test
    void aPoorFamilyIsEnrolledAndSupported() {
        family().told();
        assertEquals(List.of("principal 2026-11-21 null null"), rights(husband, TADAMON));
        assertEquals(List.of("spouse 2026-11-21 null null"), rights(wife, TADAMON));
        assertEquals(List.of("dependent 2026-11-21 null null"), rights(child, TADAMON));
        assertEquals(List.of("dependent 2026-11-21 null null"), rights(child, ASD));
        assertEquals(List.of("2026-11-21 null null"), support(husband));
    }

    @Test
    void theThresholdsThemselvesAreWithin() {
        family().scored("9.3264284").told();
        assertEquals(1, rights(husband, TADAMON).size());
    }

    @Test
    void oneSeventhDecimalAboveIsAbove() {
        SomeHousehold household = family().scored("9.3264285").told();
        assertEquals(List.of(), rights(husband, TADAMON));
        assertEquals(1, rights(husband, ASD).size());
        household.scored("9.7430011").told();
        assertEquals(List.of("principal 2026-11-21 2026-11-21 not-eligible"), rights(husband, ASD));
    }

    @Test
    void aHouseholdWithoutAScoreHasNoRights() {
        family().scored(null).told();
        assertEquals(List.of(), rights(husband, TADAMON));
        assertEquals(List.of("score-missing"), reasons(husband, TADAMON));
    }

    @Test
    void aDeathClosesTheRightAndTheWidowKeepsHers() {
        family().told("2026-10-01");
        husband.dies("2026-11-03");
        assertEquals(List.of("principal 2026-10-01 2026-11-03 death"), rights(husband, TADAMON));
        assertEquals(
                List.of("spouse 2026-10-01 2026-11-21 family-changed", "principal 2026-11-21 null null"),
                rights(wife, TADAMON));
        assertEquals(List.of("2026-11-21 null null"), support(wife));
    }

    @Test
    void theRightsOfARecordThatWasMergedEnd() {
        family().told("2026-10-01");
        husband.isMerged();
        assertEquals(List.of("principal 2026-10-01 2026-11-21 record-merged"), rights(husband, TADAMON));
        assertEquals(
                List.of("spouse 2026-10-01 2026-11-21 family-changed", "principal 2026-11-21 null null"),
                rights(wife, TADAMON));
    }

    @Test
    void aCancelledDeathOpensTheRightAgain() {
        SomeHousehold household = family().told("2026-10-01");
        husband.dies("2026-11-03");

        husband.livesAfterAll();

        assertEquals(
                List.of("principal 2026-10-01 2026-11-03 death", "principal 2026-11-21 null null"),
                rights(husband, TADAMON));
        assertEquals(
                1,
                rights(wife, TADAMON).stream()
                        .filter(right -> right.endsWith("null null"))
                        .count());
        household.told();
        assertEquals(2, rights(husband, TADAMON).size());
    }

    @Test
    void whoJoinsTheHouseholdAgainAfterACancelledDeathIsEnrolledAgain() {
        SomeHousehold household = family().told("2026-10-01");
        child.dies("2026-11-03");
        household.without(child).told();

        child.livesAfterAll();
        assertEquals(List.of("dependent 2026-10-01 2026-11-03 death"), rights(child, TADAMON));
        household.with(child, "child", husband, wife).told();
        assertEquals(
                List.of("dependent 2026-10-01 2026-11-03 death", "dependent 2026-11-21 null null"),
                rights(child, TADAMON));
    }

    @Test
    void theOrderOfTheTwoFeedsDoesNotMatter() {
        SomeHousehold household = family().told("2026-10-01");
        household.without(husband).but(wife, "pension", false).told();
        husband.dies("2026-11-03");
        assertEquals(List.of("principal 2026-10-01 2026-11-03 death"), rights(husband, TADAMON));
        assertEquals("principal 2026-11-21 null null", rights(wife, TADAMON).get(1));
    }

    @Test
    void theHouseholdMayComeBeforeItsPeople() {
        SomeHousehold.inCasablanca().with(husband, "head").told();
        husband.registered();
        assertEquals(List.of("principal 2026-11-21 null null"), rights(husband, TADAMON));
    }

    @Test
    void theDeadAreNotEnrolledWhenTheirHouseholdComesLate() {
        husband.dies("2026-11-03");
        SomeHousehold.inCasablanca().with(husband, "head").with(wife, "spouse").told();
        assertEquals(List.of(), rights(husband, TADAMON));
        assertEquals(List.of("principal 2026-11-21 null null"), rights(wife, TADAMON));
    }

    @Test
    void anEventThatComesTwiceChangesNothing() {
        SomeHousehold household = family().told();
        long decisions = database.number("SELECT count(*) FROM decision");
        long told = database.number("SELECT count(*) FROM feed_event");
        household.told();
        FeedStub.POPULATION.tell(
                "person.registered", husband.id(), EnrollmentResources.TODAY, husband.data("active", null, 1));
        assertEquals(decisions, database.number("SELECT count(*) FROM decision"));
        assertEquals(told, database.number("SELECT count(*) FROM feed_event"));
    }

    @Test
    void anOlderVersionNeverReplacesANewerOne() {
        SomeHousehold household = family();
        var older = household.scored("11.0000000").next();
        household.scored(SomeHousehold.POOR).told();
        FeedStub.SOCIAL.tell("household.updated", household.id(), EnrollmentResources.TODAY, older);
        assertEquals(1, rights(husband, TADAMON).size());
    }

    @Test
    void anotherScoreAloneLeavesTheMembersWhereTheyAre() {
        SomeHousehold household = family().scored("11.0000000").told();
        assertEquals(0, rights(husband, TADAMON).size());
        household.scored(SomeHousehold.POOR).rescored();
        assertEquals(1, rights(husband, TADAMON).size());
        assertEquals(3, database.number("SELECT count(*) FROM household_member WHERE household = ?", household.id()));

        SomeHousehold.inCasablanca().with(husband, "head").appended().rescored();
        assertEquals(
                1,
                database.number(
                        "SELECT count(*) FROM household_member WHERE person = ? AND household <> ?",
                        husband.id(),
                        household.id()),
                "told of in one batch");
    }

    @Test
    void whoMovesIsEnrolledInOneHouseholdOnly() {
        SomeHousehold first = family().told("2026-10-01");
        Someone aunt = Someone.woman("1970-01-01");
        SomeHousehold.inCasablanca().with(aunt, "head").with(child, "other").told();
        first.without(child).told();
        assertEquals(
                List.of("dependent 2026-10-01 2026-11-21 left-household", "dependent 2026-11-21 null null"),
                rights(child, TADAMON));
        assertEquals(1, database.number("SELECT count(*) FROM household_member WHERE person = ?", child.id()));
    }

    @Test
    void aDissolvedHouseholdHasNoRights() {
        SomeHousehold household = family().told();
        household.dissolved();
        assertEquals(List.of("principal 2026-11-21 2026-11-21 household-dissolved"), rights(husband, TADAMON));
        assertEquals(List.of("2026-11-21 2026-11-21 household-dissolved"), support(husband));
        household.with(husband, "head").told();
        assertEquals(1, rights(husband, TADAMON).size());
    }

    @Test
    void exclusionsAreNamedAsReasons() {
        family().but(wife, "publicAgent", true)
                .but(husband, "otherHealthCover", true)
                .told();
        assertEquals(List.of("other-health-cover"), reasons(husband, TADAMON));
        assertEquals(List.of("public-agent"), reasons(husband, ASD));
    }

    @Test
    void aDependentWithACoverOfTheirOwnIsLeftOutAlone() {
        family().but(child, "otherHealthCover", true).told();
        assertEquals(List.of(), rights(child, TADAMON));
        assertEquals(1, rights(husband, TADAMON).size());
        assertEquals(1, rights(child, ASD).size());
    }

    @Test
    void otherServicesAreTold() {
        family().told();
        assertEquals(
                List.of("enrollment.opened"),
                database.rows("SELECT type FROM feed_event WHERE subject = ?", child.id()));
        assertEquals(
                List.of("support.changed true"),
                database.rows(
                        "SELECT type, data ->> 'entitled' FROM feed_event WHERE data ->> 'principal' = ?"
                                + " AND type = 'support.changed'",
                        husband.id().toString()));
    }

    private List<String> rights(Someone person, String regime) {
        return database.rows(
                "SELECT role, valid_from, valid_until, closed_reason FROM enrollment"
                        + " WHERE person = ? AND regime = ? ORDER BY valid_from, valid_until NULLS LAST",
                person.id(),
                regime);
    }

    private List<String> support(Someone principal) {
        return database.rows(
                "SELECT valid_from, valid_until, closed_reason FROM entitlement"
                        + " WHERE principal = ? AND programme = 'ma-asd' ORDER BY valid_from, valid_until NULLS LAST",
                principal.id());
    }

    private List<String> reasons(Someone person, String regime) {
        return database.rows(
                "SELECT jsonb_array_elements_text(reasons) FROM decision"
                        + " WHERE regime = ? AND family IN (SELECT family FROM family_member WHERE person = ?)",
                regime,
                person.id());
    }
}
