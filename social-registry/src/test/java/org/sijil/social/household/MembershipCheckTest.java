package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** What a partner is told of a household: that there is one, and how large it is. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class MembershipCheckTest {

    private final Person head = man(40);
    private final Person wife = woman(30);

    @AfterEach
    void well() {
        Population.feels("well");
    }

    @Test
    void aPartnerLearnsThatSomebodyIsAMemberAndOfHowMany() {
        registered(member(head, "head"), member(wife, "spouse"));

        assertEquals("{\"member\":true,\"size\":2}", answer(wife.idcs()));
    }

    @Test
    void whoLeftAndWhoIsUnknownLookAlike() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        String today = Population.today().toString();
        Homes.leave(household, 0, Map.of("idcs", wife.idcs(), "reason", "moved-out", "date", today))
                .statusCode(200);

        assertEquals("{\"member\":false}", answer(wife.idcs()));
        assertEquals("{\"member\":false}", answer(TestPeople.idcs()));
    }

    @Test
    void thePersonSeesWhoAskedAndTheOthersWereNotRead() {
        registered(member(head, "head"), member(wife, "spouse"));
        answer(wife.idcs());

        given().auth()
                .oauth2(TestTokens.citizen(wife.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("own-file", "household-enquiry"))
                .body("items[1].client", equalTo("partner-ministry"))
                .body("items[1].fields", contains("member", "size"));
        given().auth()
                .oauth2(TestTokens.citizen(head.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.purpose", contains("own-file"));
    }

    @Test
    void whoIsNotAdmittedToThePopulationRegistryLearnsNothingHere() {
        registered(member(head, "head"), member(wife, "spouse"));

        Population.feels("403");
        refused(wife.idcs(), 403, "partner-not-admitted");
        refused(TestPeople.idcs(), 403, "partner-not-admitted");
        Population.feels("503");
        refused(wife.idcs(), 503, "population-registry-unavailable");

        Population.feels("well");
        given().auth()
                .oauth2(TestTokens.citizen(wife.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.purpose", contains("own-file"));
    }

    @Test
    void itTakesTheScope() {
        given().auth()
                .oauth2(TestTokens.partner("population:verify"))
                .contentType("application/json")
                .body(Map.of("idcs", wife.idcs()))
                .post("/v1/household-checks")
                .then()
                .statusCode(403);
    }

    private static String answer(String idcs) {
        return ask(idcs).statusCode(200).extract().asString();
    }

    private static void refused(String idcs, int status, String code) {
        ask(idcs).statusCode(status).body("code", equalTo(code));
    }

    private static ValidatableResponse ask(String idcs) {
        return given().auth()
                .oauth2(TestTokens.partner("social:score-class"))
                .contentType("application/json")
                .body(Map.of("idcs", idcs))
                .post("/v1/household-checks")
                .then();
    }
}
