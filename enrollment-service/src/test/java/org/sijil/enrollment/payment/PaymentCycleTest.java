package org.sijil.enrollment.payment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.Cycles;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;
import org.sijil.testing.TestTokens;

/** A month is computed once, in double entry, and approved by a second person. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class PaymentCycleTest {

    @Inject
    Database database;

    private final Someone mother = Someone.woman("1984-01-01");

    /** A widow with three schoolchildren, entitled from a day on. */
    private void entitledSince(String day) {
        mother.registered();
        SomeHousehold household = SomeHousehold.inCasablanca().with(mother, "head");
        for (int year = 2014; year <= 2016; year++) {
            household.with(Someone.man(year + "-01-01"), "child", mother);
        }
        household.told(day);
    }

    @Test
    void everyEntitledFamilyIsComputedOnce() {
        entitledSince("2026-01-10");
        String id = Cycles.computed("2026-01");
        Api.staff("support-manager")
                .get("/v1/payment-cycles/" + id)
                .then()
                .body("state", equalTo("computed"))
                .body("programme", equalTo("ma-asd"))
                .body("month", equalTo("2026-01"))
                .body("total.currency", equalTo("MAD"))
                .body("computedAt", notNullValue());
        assertEquals(List.of("75000 step-2"), order("2026-01"));
        assertEquals(0, database.number("SELECT sum(amount) FROM ledger_entry WHERE cycle = ?", UUID.fromString(id)));
        assertEquals(
                database.number("SELECT total FROM payment_cycle WHERE id = ?", UUID.fromString(id)),
                database.number(
                        "SELECT sum(amount) FROM ledger_entry WHERE cycle = ? AND account = 'expense:ma-asd'",
                        UUID.fromString(id)));
    }

    @Test
    void anyMonthIsComputedByItsOwnTableAndItsOwnEntitlements() {
        entitledSince("2024-03-10");
        Cycles.computed("2024-02");
        Cycles.computed("2024-03");
        assertEquals(List.of(), order("2024-02"));
        assertEquals(List.of("60000 step-1"), order("2024-03"));
    }

    @Test
    void aRightThatEndedBeforeTheMonthsLastDayIsNotPaid() {
        mother.registered();
        SomeHousehold household = SomeHousehold.inCasablanca().with(mother, "head");
        household.told("2024-05-02");
        household.scored("11.0000000").told("2024-06-30");
        Cycles.computed("2024-05");
        Cycles.computed("2024-06");
        assertEquals(List.of("50000 step-1"), order("2024-05"));
        assertEquals(List.of(), order("2024-06"));
    }

    @Test
    void theSameKeyOpensTheSameCycle() {
        String key = UUID.randomUUID().toString();
        String first = Cycles.open("2024-08", key).statusCode(202).extract().path("id");
        Cycles.open("2024-08", key).statusCode(202).body("id", equalTo(first));
        Cycles.open("2024-09", key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aMonthIsPaidOnce() {
        Cycles.computed("2024-10");
        Cycles.open("2024-10", null)
                .statusCode(409)
                .body("code", equalTo("cycle-exists"))
                .body("errors[0].pointer", equalTo("/month"));
    }

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        Cycles.open("2026-12", null).statusCode(422).body("code", equalTo("month-not-begun"));
        Cycles.open("2023-11", null).statusCode(422).body("code", equalTo("no-amounts-for-month"));
        Cycles.open("2026-1", null).statusCode(400).body("errors[0].pointer", equalTo("/month"));
    }

    @Test
    void theSecondOfTwoPeopleApproves() {
        String both = TestTokens.of("support-manager", "payment-approver");
        String id = Api.as(both)
                .body("{\"programme\":\"asd\",\"month\":\"2024-11\"}")
                .post("/v1/payment-cycles")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/payment-cycles/"))
                .extract()
                .path("id");
        Cycles.awaitComputed(id);
        approve(both, id).statusCode(403).body("code", equalTo("second-person-required"));
        String other = TestTokens.of("payment-approver");
        approve(other, id).statusCode(200).body("state", equalTo("approved")).body("approvedAt", notNullValue());
        approve(other, id).statusCode(409).body("code", equalTo("cycle-approved"));
        approve(other, UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("unknown-cycle"));
    }

    @Test
    void ordersComeInPagesWithTheirGrounds() {
        entitledSince("2024-12-01");
        Someone.woman("1960-01-01").registered();
        SomeHousehold.inCasablanca().with(Someone.woman("1950-01-01"), "head").told("2024-12-02");
        String id = Cycles.computed("2024-12");
        String cursor = orders(id, "?limit=1")
                .body("items[0].amount.currency", equalTo("MAD"))
                .body("items[0].entitlement", notNullValue())
                .body("items[0].decision", notNullValue())
                .body("items[0].lines[0].code", notNullValue())
                .extract()
                .path("next");
        orders(id, "?limit=1&cursor=" + cursor).body("items.size()", equalTo(1));
        orders(id, "?cursor=garbage").statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aCitizenSeesTheOwnPayments() {
        entitledSince("2025-11-03");
        Cycles.computed("2025-11");
        Api.as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/payments")
                .then()
                .statusCode(200)
                .body("items[0].month", equalTo("2025-11"))
                .body("items[0].amount.amount", equalTo("750.00"))
                .body("items[0].state", equalTo("computed"))
                .body("items[0].lines.size()", equalTo(3));
    }

    @Test
    void noOrderWithoutEntitlementAndNoEntitlementWithoutDecision() {
        entitledSince("2025-02-01");
        Cycles.computed("2025-02");
        assertEquals(
                0,
                database.number(
                        "SELECT count(*) FROM payment_order o JOIN entitlement t ON t.id = o.entitlement JOIN decision"
                                + " d ON d.id = o.decision WHERE t.family <> o.family OR d.family <> o.family OR d.id <>"
                                + " t.decision OR NOT d.eligible"));
        assertTrue(database.number("SELECT count(*) FROM payment_order") > 0);
    }

    private List<String> order(String month) {
        return database.rows(
                "SELECT amount, step FROM payment_order WHERE principal = ? AND to_char(month, 'YYYY-MM') = ?",
                mother.id(),
                month);
    }

    private static ValidatableResponse orders(String id, String query) {
        return Api.staff("support-manager")
                .get("/v1/payment-cycles/" + id + "/orders" + query)
                .then();
    }

    private static ValidatableResponse approve(String token, String id) {
        return Api.as(token).post("/v1/payment-cycles/" + id + "/approval").then();
    }
}
