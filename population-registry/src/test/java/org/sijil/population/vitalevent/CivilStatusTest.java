package org.sijil.population.vitalevent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.couple;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.married;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Partners;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** What a partner is told of a civil status: the days of what was asked, and nothing else. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CivilStatusTest {

    private static final String NOTHING = "{\"dates\":[]}";

    @Test
    void aDeathHasItsDay() {
        Registered dead = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);

        assertEquals("{\"dates\":[\"2026-01-31\"]}", answer(dead, "death"));
        assertEquals(NOTHING, answer(dead, "marriage"));
    }

    @Test
    void aDeathThatWasTakenBackIsNotTold() {
        Registered living = someone();
        String death = reportDeath(living.idcs(), "2026-01-31")
                .statusCode(201)
                .extract()
                .path("id");
        cancel(death).statusCode(200);

        assertEquals(NOTHING, answer(living, "death"));
    }

    @Test
    void theLivingAndTheUnknownLookAlike() {
        assertEquals(NOTHING, answer(someone(), "death"));
        assertEquals(
                NOTHING,
                ask(TestPeople.idcs(), "death").statusCode(200).extract().asString());
    }

    @Test
    void eachMarriageIsTheEventOfBoth() {
        Registered fatima = woman();
        Registered ali = man();
        married(ali, fatima, "2026-02-01");
        report("divorces", couple(ali, fatima, "2026-06-01")).statusCode(201);
        married(ali, fatima, "2026-07-01");

        for (Registered spouse : new Registered[] {fatima, ali}) {
            assertEquals("{\"dates\":[\"2026-02-01\",\"2026-07-01\"]}", answer(spouse, "marriage"));
            assertEquals("{\"dates\":[\"2026-06-01\"]}", answer(spouse, "divorce"));
        }
    }

    @Test
    void aBirthIsTheEventOfTheChildAndNotOfTheParents() {
        Registered mother = woman();
        Registered father = man();
        married(father, mother, "2026-02-01");
        Registered child = born(birth(mother, father));

        assertEquals("{\"dates\":[\"" + today() + "\"]}", answer(child, "birth"));
        assertEquals(NOTHING, answer(mother, "birth"));
    }

    @Test
    void otherEventsAreNotToldToPartners() {
        ask(TestPeople.idcs(), "guardianship").statusCode(400).body("errors[0].pointer", equalTo("/event"));
    }

    @Test
    void aPartnerIsToldOfEventsThatItIsGranted() {
        as(Partners.partner(Partners.unlimited(), "sex"))
                .body(Map.of("idcs", TestPeople.idcs(), "event", "death"))
                .post("/v1/civil-status-checks")
                .then()
                .statusCode(403)
                .body("code", equalTo("attribute-not-granted"))
                .body("errors[0].pointer", equalTo("/event"));
        as(Partners.token(Partners.client()))
                .body(Map.of("idcs", TestPeople.idcs(), "event", "death"))
                .post("/v1/civil-status-checks")
                .then()
                .statusCode(403)
                .body("code", equalTo("nothing-granted"));
    }

    @Test
    void whoeverLockedVerificationIsToldOfNoLongerUntilTheyDie() {
        Registered fatima = woman();
        married(man(), fatima, "2026-02-01");
        lock(fatima, true);
        assertEquals(NOTHING, answer(fatima, "marriage"));
        lock(fatima, false);
        assertEquals("{\"dates\":[\"2026-02-01\"]}", answer(fatima, "marriage"));

        lock(fatima, true);
        reportDeath(fatima.idcs(), "2026-03-01").statusCode(201);
        assertEquals("{\"dates\":[\"2026-03-01\"]}", answer(fatima, "death"));
        assertEquals(NOTHING, answer(fatima, "marriage"));
    }

    @Test
    void whoeverLooksForPeopleOneNumberAfterTheOtherIsPaused() {
        String client = Partners.client();
        Map<String, Object> terms =
                with(Partners.terms(List.of("sex"), List.of(), Partners.caps(1, 5)), "events", List.of("death"));
        String partner = Partners.partner(client, terms);
        Registered dead = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);
        for (int again = 0; again < 6; again++) {
            askForDeath(partner, dead.idcs()).statusCode(200).body("dates", hasSize(1));
        }
        String unknown = TestPeople.idcs();
        for (int different = 0; different < 4; different++) {
            askForDeath(partner, unknown).statusCode(200);
            askForDeath(partner, TestPeople.idcs()).statusCode(different < 3 ? 200 : 403);
        }

        askForDeath(partner, dead.idcs()).statusCode(403).body("code", equalTo("partner-paused"));
        as(Partners.OPERATOR).get("/v1/partners/" + client).then().body("paused.reason", equalTo("sweep"));
    }

    @Test
    void thePersonSeesWhoAskedForWhat() {
        Registered fatima = woman();
        answer(fatima, "divorce");

        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200)
                .body("items[1].purpose", equalTo("civil-status-enquiry"))
                .body("items[1].client", equalTo("partner-ministry"))
                .body("items[1].fields", contains("divorce"));
    }

    private static void lock(Registered person, boolean locked) {
        as(TestTokens.citizen(person.idcs()))
                .body(Map.of("locked", locked))
                .put("/v1/me/verification-lock")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse askForDeath(String partner, String idcs) {
        return as(partner)
                .header("Purpose", "identity-verification")
                .body(Map.of("idcs", idcs, "event", "death"))
                .post("/v1/civil-status-checks")
                .then();
    }

    private static String answer(Registered person, String event) {
        return ask(person.idcs(), event).statusCode(200).extract().asString();
    }

    private static ValidatableResponse ask(String idcs, String event) {
        return as(TestTokens.partner("population:attributes"))
                .body(Map.of("idcs", idcs, "event", event))
                .post("/v1/civil-status-checks")
                .then();
    }
}
