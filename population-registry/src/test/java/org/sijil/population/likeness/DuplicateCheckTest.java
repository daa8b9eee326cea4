package org.sijil.population.likeness;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DuplicateCheckTest {

    @Test
    void whoComesAgainSpelledOtherwiseIsFoundAndTheReasonsAreTold() {
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> called = called(Map.of("ar", "خديجة"), Map.of("ar", family.ar()));
        Registered khadija = registered(with(called, "birthDate", "1961-04-09"));

        check(AGENT, described("Khadidja", family.fr(), "1961-09-04"))
                .statusCode(200)
                .body("matches.person", contains(khadija.id()))
                .body("matches[0].level", equalTo("likely"))
                .body("matches[0].fields.field", hasItems("givenName", "familyName", "sex", "birthDate"))
                .body("matches[0].fields.find { it.field == 'givenName' }.agreement", equalTo("spelling"))
                .body("matches[0].fields.find { it.field == 'birthDate' }.agreement", equalTo("day-and-month-swapped"))
                .body("matches[0].fields.find { it.field == 'birthDate' }.text.fr", containsString("intervertis"))
                .body("elsewhere", equalTo(0));
    }

    @Test
    void aTwinIsNoDuplicate() {
        Registered mother = someone();
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> first = with(minor(mother.idcs()), "familyName", Map.of("fr", family.fr()));
        registered(with(first, "givenName", Map.of("fr", "Hajar")));

        check(AGENT, described("Nadia", family.fr(), "2016-02-29")).body("matches", empty());
    }

    @Test
    void noNumberIsShownAndEveryoneShownCanSeeIt() {
        Registered fatima = someone();

        String answer = check(AGENT, described(fatima.givenName("fr"), fatima.familyName("fr"), "1988-03-08"))
                .body("matches.person", hasItem(fatima.id()))
                .extract()
                .asString();
        assertFalse(answer.contains(fatima.idcs()) || answer.contains(fatima.cnie()));

        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items[1].purpose", equalTo("registration"))
                .body("items[1].fields", hasItems("givenName", "birthDate"));
    }

    @Test
    void whoLivesElsewhereIsOnlyCounted() {
        Registered casablanca = registered(with(adult(), "birthDate", "1971-06-19"));
        Map<String, Object> described =
                described(casablanca.givenName("fr"), casablanca.familyName("fr"), "1971-06-19");
        String rabat = TestTokens.agent("registration-agent", "04");

        check(rabat, described).body("matches", empty()).body("elsewhere", equalTo(1));
        check(rabat, with(described, "territory", "06.141")).statusCode(403).body("code", equalTo("out-of-territory"));
        as(TestTokens.citizen(casablanca.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items[1].fields", contains("existence"));
    }

    @Test
    void aYearIsEnoughAndAStrangerIsNobody() {
        Registered fatima = someone();
        Map<String, Object> yearOnly = described(fatima.givenName("fr"), fatima.familyName("fr"), "1988-03-08");
        yearOnly.remove("birthDate");

        check(AGENT, with(yearOnly, "birthYear", 1988)).body("matches.person", hasItem(fatima.id()));
        check(AGENT, with(yearOnly, "birthYear", 1955)).body("matches.person", not(hasItem(fatima.id())));
        check(AGENT, described("Zoulikha", TestPeople.uniqueFamilyName().fr(), "1931-05-17"))
                .body("matches", empty());
    }

    @Test
    void aDescriptionNeedsNames() {
        check(AGENT, Map.of("sex", "female")).statusCode(400);
        check(AGENT, with(described("Amina", "Alaoui", "1988-03-08"), "birthYear", 1200))
                .statusCode(400);
    }

    private static Map<String, Object> called(Map<String, String> given, Map<String, String> family) {
        return with(with(adult(), "givenName", given), "familyName", family);
    }

    private static Map<String, Object> described(String given, String family, String birthDate) {
        return new HashMap<>(Map.of(
                "givenName",
                Map.of("fr", given),
                "familyName",
                Map.of("fr", family),
                "sex",
                "female",
                "birthDate",
                birthDate));
    }

    private static ValidatableResponse check(String token, Map<String, Object> described) {
        return as(token).body(described).post("/v1/persons/duplicate-checks").then();
    }
}
