package org.sijil.population.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Partners;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** What a citizen is told of what the register holds of them and of their wards. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DisclosureTest {

    @AfterEach
    void backToday() {
        MovableClock.daysLater(0);
    }

    @Test
    void everythingIsTold() {
        Registered mother = Life.woman();
        Registered father = Life.man();
        Life.married(father, mother, "2026-01-15");
        Registered child = Life.born(Life.birth(mother, father));

        as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/data")
                .then()
                .statusCode(200)
                .body("at", notNullValue())
                .body("person.idcs", equalTo(mother.idcs()))
                .body("person.cnie", equalTo(mother.cnie()))
                .body("relatives", hasSize(1))
                .body("relatives[0].relation", equalTo("child"))
                .body("relatives[0].person", equalTo(child.id()))
                .body("versions.items.version", contains(1, 0))
                .body("versions.items.validFrom", hasItem("2026-01-15"))
                .body("events.items.type", contains("birth", "marriage"))
                .body("consultations.items.purpose", everyItem(notNullValue()));
    }

    @Test
    void whoMayVerifyThePersonIsTold() {
        Registered fatima = someone();
        String citizen = TestTokens.citizen(fatima.idcs());
        String client = Partners.client();
        as(Partners.partner(client, Partners.terms(List.of("birthDate"), List.of(), Partners.unlimited())))
                .body(Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"))
                .post("/v1/partner-tokens")
                .then()
                .body("verified", equalTo(true));
        String number = as(citizen)
                .body(Map.of("once", true))
                .post("/v1/me/virtual-ids")
                .path("number");
        as(citizen).body(Map.of("locked", true)).put("/v1/me/verification-lock");

        String[] kinds = {"verification-lock", "virtual-id", "partner-token"};
        as(citizen)
                .get("/v1/me/data")
                .then()
                .statusCode(200)
                .body("verification.kind", contains(kinds))
                .body("verification[1].number", equalTo(number))
                .body("verification[2].client", equalTo(client));
        as(citizen).get("/v1/me/export").then().statusCode(200).body("verification.kind", contains(kinds));
    }

    @Test
    void ofRelativesOnlyTheTieIsTold() {
        Registered mother = someone();
        Registered child = registered(minor(mother.idcs()));

        as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/export")
                .then()
                .statusCode(200)
                .body("relatives.relation", contains("ward"))
                .body("relatives.person", contains(child.id()))
                .body(not(containsString(child.idcs())))
                .body(not(containsString(child.familyName("fr"))));
    }

    @Test
    void aConsultationIsSeenAtOnce() {
        Registered fatima = someone();
        String citizen = TestTokens.citizen(fatima.idcs());
        long before = System.nanoTime();
        as(AGENT)
                .header("Purpose", "complaint")
                .get("/v1/persons/" + fatima.id())
                .then()
                .statusCode(200);

        as(citizen).get("/v1/me/data").then().body("consultations.items.purpose", hasItem("complaint"));

        assertTrue(Duration.ofNanos(System.nanoTime() - before).compareTo(Duration.ofSeconds(5)) < 0);
    }

    @Test
    void theExportHasEveryEntryOnce() {
        Registered fatima = someone();
        int readings = 230;
        for (int reading = 0; reading < readings; reading++) {
            as(AGENT).get("/v1/persons/" + fatima.id()).then().statusCode(200);
        }

        JsonPath export = as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/export")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .jsonPath();

        List<String> places = export.getList("consultations.cursor");
        assertEquals(places.size(), new HashSet<>(places).size());
        List<String> read = export.getList("consultations.findAll { it.role == 'registration-agent' }.cursor");
        assertEquals(readings, read.size());
        assertEquals(List.of(0), export.getList("versions.version"));
        assertEquals(List.of(), export.getList("events"));
    }

    @Test
    void whoeverActsForAMinorIsToldOfThem() {
        Registered mother = someone();
        Registered child = registered(minor(mother.idcs()));
        String citizen = TestTokens.citizen(mother.idcs());

        as(citizen)
                .get("/v1/me/wards/" + child.id() + "/data")
                .then()
                .statusCode(200)
                .body("person.idcs", equalTo(child.idcs()))
                .body("relatives.relation", contains("guardian"))
                .body("consultations.items.purpose", everyItem(equalTo("ward-file")));
        as(citizen)
                .get("/v1/me/wards/" + child.id() + "/export")
                .then()
                .statusCode(200)
                .body("person.idcs", equalTo(child.idcs()))
                .body("consultations.size()", greaterThan(1));
        as(TestTokens.citizen(child.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.purpose", hasItems("ward-file", "own-file"));
    }

    @Test
    void nobodyElseIsToldOfAMinorNorAParentOfAnAdult() {
        Registered mother = someone();
        Registered child = registered(minor(mother.idcs()));

        for (String path : List.of("/data", "/export")) {
            as(TestTokens.citizen(someone().idcs()))
                    .get("/v1/me/wards/" + child.id() + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-person"));
            MovableClock.daysLater(366 * 9);
            as(TestTokens.citizen(mother.idcs()))
                    .get("/v1/me/wards/" + child.id() + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-person"));
            MovableClock.daysLater(0);
        }
    }

    @Test
    void ofNobodyNothingIsTold() {
        String stranger = TestTokens.citizen(TestPeople.idcs());

        for (String path : List.of("/v1/me/data", "/v1/me/export")) {
            as(stranger)
                    .header("Accept-Language", "fr")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("title", equalTo("Personne introuvable"));
        }
    }
}
