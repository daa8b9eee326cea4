package org.sijil.enrollment.enrollment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.Cycles;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;
import org.sijil.testing.TestTokens;

/** The flat allowance of a household stays with the family of its head, also when a child grows up or the head changes. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class FlatAllowanceOverTimeTest {

    @Inject
    Database database;

    @Inject
    HouseholdReview review;

    private final Someone son = Someone.man("1985-01-01");
    private final Someone mother = Someone.woman("1955-01-01");

    /** Two families without a child: the one of the head, and the other one. */
    private SomeHousehold headedBy(Someone head, Someone other) {
        return SomeHousehold.inCasablanca().with(head, "head").with(other, "other");
    }

    @Test
    void oneHouseholdHasOneFlatAllowance() {
        headedBy(son, mother).told("2026-10-05");
        assertEquals(List.of("2026-10-05 null null"), support(son));
        assertEquals(List.of(), support(mother));
    }

    @Test
    void aCitizenIsToldWhyAndStaffSeeTheFact() {
        mother.registered();
        headedBy(son, mother).told();
        String decision = Api.as(TestTokens.citizen(mother.idcs()))
                .header("Accept-Language", "en")
                .get("/v1/me/rights")
                .then()
                .body("rights.open", contains(true, false))
                .body("rights[1].reasons.code", contains("flat-not-declarant"))
                .body("rights[1].reasons[0].confidence", equalTo("I"))
                .extract()
                .path("rights[1].decision");
        Api.staff("auditor").get("/v1/decisions/" + decision).then().body("inputs.headElsewhere", equalTo(true));
        Api.staff("auditor").get("/v1/decisions/" + decision + "/replay").then().body("same", equalTo(true));
    }

    @Test
    void aNewHeadBringsItToTheOtherFamily() {
        SomeHousehold household = headedBy(mother, son).told("2026-10-05");
        household.with(mother, "parent").with(son, "head").told("2026-11-05");
        assertEquals(List.of("2026-10-05 2026-11-05 not-eligible"), support(mother));
        assertEquals(List.of("2026-11-05 null null"), support(son));
    }

    @Test
    void theFirstOfTheMonthAfterA21stBirthdayIsADayOfReview() throws Throwable {
        Someone daughter = Someone.woman("2005-10-15");
        SomeHousehold household = headedBy(son, mother).with(daughter, "sibling", mother);
        household.told("2026-10-05");
        assertEquals(List.of("2026-11-01"), nextReview(daughter));
        household.told("2026-10-20");
        assertEquals(List.of("2026-10-05 null null"), support(mother));
        assertEquals(List.of("2026-11-01"), nextReview(daughter));
        VertxContextSupport.subscribeAndAwait(review::review);
        assertEquals(List.of("2026-10-05 " + EnrollmentResources.TODAY + " not-eligible"), support(mother));
    }

    @Test
    void theMonthOfA21stBirthdayIsPaidAndTheNextIsNot() {
        Someone daughter = Someone.woman("2004-09-20");
        SomeHousehold household = headedBy(son, mother).with(daughter, "sibling", mother);
        household.told("2025-09-10");
        household.told("2025-09-25");
        Cycles.computed("2025-09");
        household.told("2025-10-01");
        Cycles.computed("2025-10");
        assertEquals(List.of("2025-09 false 50000"), orders(mother));
        assertEquals(List.of("2025-09 true 50000", "2025-10 true 50000"), orders(son));
    }

    private List<String> support(Someone principal) {
        return database.rows(
                "SELECT valid_from, valid_until, closed_reason FROM entitlement"
                        + " WHERE principal = ? AND programme = 'ma-asd' ORDER BY valid_from, valid_until NULLS LAST",
                principal.id());
    }

    private List<String> nextReview(Someone member) {
        return database.rows(
                "SELECT next_review FROM household h JOIN household_member m ON m.household = h.id WHERE m.person = ?",
                member.id());
    }

    private List<String> orders(Someone principal) {
        return database.rows(
                "SELECT to_char(month, 'YYYY-MM'), flat::text, amount FROM payment_order WHERE principal = ?"
                        + " ORDER BY month",
                principal.id());
    }
}
