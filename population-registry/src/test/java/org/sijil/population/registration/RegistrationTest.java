package org.sijil.population.registration;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.CASABLANCA;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RegistrationTest {

    @Test
    void aMoroccanAdultGetsAnIdcs() {
        Map<String, Object> fatima = adult();

        String idcs = register(fatima)
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/persons/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .body("givenName", equalTo(fatima.get("givenName")))
                .body("familyName", equalTo(fatima.get("familyName")))
                .body("cnie", equalTo(fatima.get("cnie")))
                .body("birthDate", equalTo("1988-03-08"))
                .body("address.territory", equalTo(CASABLANCA))
                .body("status", equalTo("active"))
                .body("version", equalTo(0))
                .body("residencePermit", nullValue())
                .extract()
                .path("idcs");
        assertTrue(Idcs.isValid(idcs));
    }

    @Test
    void aForeignResidentIsRegisteredByPermit() {
        register(foreigner()).statusCode(201).body("nationality", equalTo("SN"));
    }

    @Test
    void aMinorIsRegisteredUnderAGuardian() {
        Registered mother = someone();

        register(minor(mother.idcs()))
                .statusCode(201)
                .body("guardian.person", equalTo(mother.id()))
                .body("guardian.relation", equalTo("mother"));
    }

    @Test
    void twoPeopleNeverShareANumber() {
        String first = someone().idcs();
        String second = someone().idcs();

        assertTrue(!first.equals(second) && !first.substring(0, 5).equals(second.substring(0, 5)));
    }

    @Test
    void aCnieIsRegisteredOnlyOnce() {
        Registered first = someone();

        register(with(adult(), "cnie", first.cnie().toLowerCase(Locale.ROOT)))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("cnie-already-registered"))
                .body("errors[0].pointer", equalTo("/cnie"))
                .body("traceId", not(nullValue()));
    }

    /** Who is refused for a holder elsewhere hears what can be done from here, and not where the holder is. */
    @Test
    void aCnieOfAnotherTerritoryIsRefusedInTheSameWords() {
        Registered first = someone();
        String elsewhere = TestTokens.agent("registration-agent", "04");
        Map<String, Object> again =
                with(with(adult(), "cnie", first.cnie()), "address", Map.of("territory", "04.421", "area", "urban"));

        as(elsewhere)
                .body(again)
                .post("/v1/persons")
                .then()
                .statusCode(409)
                .body("detail", containsString("pass the case to an agent who serves the whole country"))
                .body("detail", not(containsString("06")))
                .body(not(containsString(first.id())));
    }

    @Test
    void aResidencePermitIsRegisteredOnlyOnce() {
        Registered first = registered(foreigner());

        register(with(foreigner(), "residencePermit", first.body().get("residencePermit")))
                .statusCode(409)
                .body("code", equalTo("residence-permit-already-registered"))
                .body("errors[0].pointer", equalTo("/residencePermit"));
    }

    @Test
    void anAgentRegistersOnlyInTheOwnTerritory() {
        String rabat = TestTokens.agent("registration-agent", "04.421");

        as(rabat).body(living(adult(), RABAT)).post("/v1/persons").then().statusCode(201);
        as(rabat).body(adult()).post("/v1/persons").then().statusCode(403).body("code", equalTo("out-of-territory"));
    }

    @Test
    void everyContradictionIsToldAtOnce() {
        Map<String, Object> body = with(with(adult(), "cnie", null), "residencePermit", "AB1234");

        register(with(body, "nationality", "ZZ"))
                .statusCode(400)
                .body("code", equalTo("unknown-country"))
                .body("errors.pointer", equalTo(List.of("/nationality")));
        register(body)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/cnie", "/residencePermit"))
                .body("errors", hasSize(2));
    }

    @Test
    void aGuardianIsALivingRegisteredAdult() {
        Registered child = registered(minor(someone().idcs()));
        Registered dead = someone();
        reportDeath(dead.idcs(), "2020-01-01").statusCode(201);

        for (String idcs : new String[] {TestPeople.idcs(), child.idcs(), dead.idcs()}) {
            register(minor(idcs))
                    .statusCode(422)
                    .body("code", equalTo("guardian-not-eligible"))
                    .body("errors[0].pointer", equalTo("/guardian/idcs"));
        }
    }

    @Test
    void aRefusalSpeaksTheLanguageOfTheCaller() {
        Map<String, Object> body = with(adult(), "cnie", null);

        Map<String, String> titles = Map.of(
                "ar", "رقم البطاقة الوطنية إلزامي للمغربي الراشد",
                "fr", "Un Marocain majeur doit avoir une CNIE",
                "en", "A Moroccan adult needs a CNIE");
        titles.forEach((language, title) -> as(AGENT)
                .header("Accept-Language", language)
                .body(body)
                .post("/v1/persons")
                .then()
                .statusCode(400)
                .body("title", equalTo(title)));
    }
}
