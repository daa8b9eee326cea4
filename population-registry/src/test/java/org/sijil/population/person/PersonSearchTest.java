package org.sijil.population.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PersonSearchTest {

    @Test
    void aPersonIsFoundByEachNumber() {
        Registered fatima = someone();
        Registered aissatou = registered(foreigner());

        search(Map.of("idcs", fatima.idcs())).statusCode(200).body("items.id", contains(fatima.id()));
        search(Map.of("cnie", fatima.body().get("cnie"))).body("items.id", contains(fatima.id()));
        search(Map.of("residencePermit", aissatou.body().get("residencePermit")))
                .body("items.id", contains(aissatou.id()));
    }

    @Test
    void aPersonIsFoundByNameInEitherScriptAndAnyOrder() {
        Registered fatima = someone();
        String arabic = fatima.familyName("ar") + " " + fatima.givenName("ar");
        String latin = fatima.givenName("fr").toUpperCase(Locale.ROOT) + "  " + fatima.familyName("fr");

        for (String name : List.of(arabic, latin, fatima.familyName("fr"))) {
            search(Map.of("name", name, "birthDate", "1988-03-08")).body("items.id", contains(fatima.id()));
            search(Map.of("name", name, "birthDate", "1988-03-09")).body("items", empty());
        }
    }

    @Test
    void spellingsThatSoundTheSameFindTheSamePerson() {
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> body = with(adult(), "familyName", Map.of("ar", family.ar(), "fr", family.fr()));
        Registered amina = registered(with(body, "givenName", Map.of("ar", "أمينة", "fr", "Amîna")));

        search(Map.of("name", "امينه " + family.ar(), "birthDate", "1988-03-08"))
                .body("items.id", contains(amina.id()));
        search(Map.of("name", "amina " + family.fr(), "birthDate", "1988-03-08"))
                .body("items.id", contains(amina.id()));
    }

    @Test
    void oneOfTwoGivenNamesIsEnough() {
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> body = with(adult(), "familyName", Map.of("ar", family.ar(), "fr", "El " + family.fr()));
        Registered zahra = registered(with(body, "givenName", Map.of("ar", "فاطمة الزهراء", "fr", "Fatima Zahra")));

        for (String name : List.of("Fatima " + family.fr(), family.fr() + " zahra", "فاطمة " + family.ar())) {
            search(Map.of("name", name, "birthDate", "1988-03-08")).body("items.id", contains(zahra.id()));
        }
        search(Map.of("name", "Khadija " + family.fr(), "birthDate", "1988-03-08"))
                .body("items", empty());
    }

    @Test
    void aSearchInOneScriptFindsWhoIsRecordedInTheOther() {
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> arabic = with(adult(), "familyName", Map.of("ar", family.ar()));
        Registered khadija = registered(with(arabic, "givenName", Map.of("ar", "خديجة")));
        Map<String, Object> latin =
                with(with(adult(), "birthDate", "1961-10-25"), "familyName", Map.of("fr", family.fr()));
        Registered khadidja = registered(with(latin, "givenName", Map.of("fr", "Khadidja")));

        for (String name : List.of("Khadija " + family.fr(), family.ar() + " خديجة", family.fr())) {
            search(Map.of("name", name)).body("items.id", containsInAnyOrder(khadija.id(), khadidja.id()));
        }
    }

    @Test
    void theBeginningOfANameIsEnoughAndTheBestStandsFirst() {
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> body = with(adult(), "familyName", Map.of("fr", family.fr()));
        Registered mohammed = registered(with(body, "givenName", Map.of("fr", "Mohammed")));
        Map<String, Object> other = with(with(body, "cnie", TestPeople.nextCnie()), "birthDate", "1961-10-25");
        Registered mohamed = registered(with(other, "givenName", Map.of("fr", "Mohamed")));

        search(Map.of("name", family.fr() + " moham"))
                .body("items.id", containsInAnyOrder(mohamed.id(), mohammed.id()));
        search(Map.of("name", "mohamed " + family.fr())).body("items.id", contains(mohamed.id(), mohammed.id()));
        search(Map.of("name", "mohammed " + family.fr())).body("items.id", contains(mohammed.id(), mohamed.id()));
    }

    @Test
    void whoHasAnotherNameIsFoundByTheNewOneOnly() {
        Registered fatima = someone();
        TestPeople.TestName married = TestPeople.uniqueFamilyName();
        as(AGENT)
                .header("If-Match", "\"0\"")
                .body(with(fatima.details(), "familyName", Map.of("fr", married.fr())))
                .put("/v1/persons/" + fatima.id())
                .then()
                .statusCode(200);

        search(Map.of("name", married.fr())).body("items.id", contains(fatima.id()));
        search(Map.of("name", fatima.familyName("fr"))).body("items", empty());
    }

    @Test
    void nobodyIsFoundOutsideTheOwnTerritory() {
        Registered casablanca = someone();
        Map<String, Object> query = Map.of("idcs", casablanca.idcs());

        search(TestTokens.agent("social-agent", "06"), query).body("items.id", contains(casablanca.id()));
        search(TestTokens.agent("social-agent", "04"), query).statusCode(200).body("items", empty());
        search(Map.of("idcs", TestPeople.idcs())).statusCode(200).body("items", empty());

        Map<String, Object> named = Map.of("name", casablanca.familyName("fr"));
        search(TestTokens.agent("social-agent", "06.141"), named).body("items.id", contains(casablanca.id()));
        search(TestTokens.agent("social-agent", "06.14"), named).statusCode(200).body("items", empty());
        search(TestTokens.agent("social-agent", "04"), named).statusCode(200).body("items", empty());
    }

    @Test
    void exactlyOneKeyIsAsked() {
        Registered fatima = someone();
        List<Map<String, Object>> queries = List.of(
                Map.of(),
                Map.of("birthDate", "1988-03-08"),
                Map.of("idcs", fatima.idcs(), "cnie", TestPeople.nextCnie()),
                Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"));

        queries.forEach(query -> search(query).statusCode(400).body("code", equalTo("one-search-key")));
        search(Map.of("name", "--", "birthDate", "1988-03-08"))
                .statusCode(400)
                .body("code", equalTo("name-too-short"))
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void pagesLeadThroughAllNamesakesOnce() {
        TestPeople.TestName family = TestPeople.uniqueFamilyName();
        Set<String> sisters = new HashSet<>();
        for (int sister = 0; sister < 5; sister++) {
            sisters.add(registered(with(adult(), "familyName", Map.of("ar", family.ar(), "fr", family.fr())))
                    .id());
        }
        Map<String, Object> query = Map.of("name", family.fr(), "birthDate", "1988-03-08");

        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = page(query, next).statusCode(200);
            found.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
            page.header("Link", next == null ? nullValue() : containsString("rel=\"next\""));
        }
        assertEquals(5, found.size());
        assertEquals(sisters, new HashSet<>(found));
    }

    @Test
    void aForgedCursorIsRefused() {
        page(Map.of("name", "fatima", "birthDate", "1988-03-08"), "bm90LWEtdXVpZA")
                .statusCode(400);
        page(Map.of("name", "fatima", "birthDate", "1988-03-08"), "%%%").statusCode(400);
    }

    private static ValidatableResponse page(Map<String, Object> query, String cursor) {
        return as(AGENT)
                .queryParams(cursor.isEmpty() ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor))
                .body(query)
                .post("/v1/persons/search")
                .then();
    }

    private static ValidatableResponse search(Map<String, Object> query) {
        return search(AGENT, query);
    }

    private static ValidatableResponse search(String token, Map<String, Object> query) {
        return as(token).body(query).post("/v1/persons/search").then();
    }
}
