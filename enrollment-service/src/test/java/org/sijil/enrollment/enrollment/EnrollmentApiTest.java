package org.sijil.enrollment.enrollment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** What hospitals, staff and citizens are told of enrollments. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class EnrollmentApiTest {

    @Inject
    Database database;

    private final Someone mother = Someone.woman("1984-01-01");
    private final Someone child = Someone.man("2016-01-01");

    private SomeHousehold family() {
        mother.registered();
        child.registered();
        return SomeHousehold.inCasablanca().with(mother, "head").with(child, "child", mother);
    }

    @Test
    void aHospitalLearnsThatAPersonIsCovered() {
        family().told("2026-10-02");
        Api.coverage(child.idcs())
                .statusCode(200)
                .body("covered", equalTo(true))
                .body("regime", equalTo("ma-amo-tadamon"))
                .body("since", equalTo("2026-10-02"));
    }

    @Test
    void theUnknownAndTheUncoveredLookAlike() {
        family().scored("11.0000000").told();
        String uncovered = Api.coverage(mother.idcs()).statusCode(200).extract().asString();
        String unknown =
                Api.coverage(TestPeople.idcs()).statusCode(200).extract().asString();
        assertEquals("{\"covered\":false}", uncovered);
        assertEquals(uncovered, unknown);
    }

    @Test
    void theDayInQuestionCounts() {
        family().told("2026-10-02");
        Api.as(TestTokens.of("scheme-manager"))
                .body("{\"idcs\":\"" + child.idcs() + "\",\"on\":\"2026-10-01\"}")
                .post("/v1/coverage-checks")
                .then()
                .body("covered", equalTo(false));
    }

    @Test
    void aDeathEndsTheCover() {
        family().told("2026-10-02");
        mother.dies("2026-11-20");
        Api.coverage(mother.idcs()).body("covered", equalTo(false));
        Api.coverage(child.idcs()).body("covered", equalTo(true));
    }

    @Test
    void everyCheckLeavesAConsultation() {
        family().told();
        Api.coverage(child.idcs());
        assertEquals(
                1,
                database.number(
                        "SELECT count(*) FROM consultation WHERE person = ? AND purpose = 'coverage-check'",
                        child.id()));
    }

    /** Else the unknown would be told by the time that a record takes. */
    @Test
    void aCheckOfAnUnknownNumberLeavesARecordAboutNobody() {
        String nobody = "SELECT count(*) FROM consultation WHERE person = '00000000-0000-0000-0000-000000000000'";
        long before = database.number(nobody);
        Api.coverage(TestPeople.idcs());
        assertEquals(before + 1, database.number(nobody));
    }

    @Test
    void aWrongControlDigitIsNamedAndNotRepeated() {
        String wrong = TestPeople.idcsWithWrongControlDigit();
        Api.coverage(wrong)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/idcs"))
                .body(not(containsString(wrong)));
    }

    @Test
    void staffSeeAPersonsEnrollments() {
        family().told("2026-10-02");
        String id = search(child, "")
                .body("items.regime", hasItem("ma-amo-tadamon"))
                .body("items", hasSize(2))
                .body("items[0].role", equalTo("dependent"))
                .body("items[0].principal", equalTo(mother.id().toString()))
                .body("items[0].until", nullValue())
                .extract()
                .path("items[0].id");
        Api.staff("auditor").get("/v1/enrollments/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void enrollmentsComeInPages() {
        family().told("2026-10-02");
        String cursor =
                search(child, "?limit=1").body("items", hasSize(1)).extract().path("next");
        search(child, "?limit=1&cursor=" + cursor).body("items", hasSize(1)).body("next", nullValue());
    }

    @Test
    void anUnknownPersonHasNoEnrollments() {
        search(mother, "").body("items", empty());
    }

    @Test
    void anUnknownEnrollmentIsNotFound() {
        Api.staff("auditor")
                .get("/v1/enrollments/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-enrollment"));
    }

    @Test
    void aCitizenSeesTheOwnRights() {
        family().told("2026-10-02");
        Api.as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/rights")
                .then()
                .statusCode(200)
                .body("role", equalTo("principal"))
                .body("rights.regime", contains("ma-amo-tadamon", "ma-asd"))
                .body("rights.open", contains(true, true))
                .body("rights[0].familyMembers", equalTo(2))
                .body("rights[0].since", equalTo("2026-10-02"))
                .body("rights[0].names.ar", equalTo("أمو تضامن"));
    }

    @Test
    void aCitizenLearnsWhyNotInTheirLanguage() {
        family().scored("9.5000000").told();
        Api.as(TestTokens.citizen(mother.idcs()))
                .header("Accept-Language", "ar-MA,fr;q=0.8")
                .get("/v1/me/rights")
                .then()
                .body("rights[0].open", equalTo(false))
                .body("rights[0].reasons[0].code", equalTo("score-above-threshold"))
                .body("rights[0].reasons[0].text", containsString("عتبة أمو تضامن"));
    }

    @Test
    void aCitizenWithoutAHouseholdHasNoRights() {
        Api.as(TestTokens.citizen(TestPeople.idcs()))
                .get("/v1/me/rights")
                .then()
                .statusCode(200)
                .body("rights", empty());
    }

    @Test
    void aCitizenSeesWhoAskedAndWhy() {
        family().told();
        Api.coverage(child.idcs());
        search(child, "");

        consultations(child)
                .body("items.purpose", contains("own-file", "enrollment-management", "coverage-check"))
                .body("items.role", contains("citizen", "scheme-manager", "partner"))
                .body("items[2].fields", contains("covered", "regime", "since"));
    }

    @Test
    void whomTheServiceDoesNotKnowNobodyRead() {
        consultations(mother).body("items", empty()).body("next", nullValue());
    }

    private static ValidatableResponse consultations(Someone person) {
        return Api.as(TestTokens.citizen(person.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(Someone person, String query) {
        return Api.staff("scheme-manager")
                .body("{\"idcs\":\"" + person.idcs() + "\"}")
                .post("/v1/enrollments/search" + query)
                .then()
                .statusCode(200);
    }
}
