package org.sijil.gateway.citizen;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.commons.paging.Cursor;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class OwnConsultationsTest {

    private static final int ALL = 3 * StubServices.READINGS;

    @Test
    void readingsOfAllRegistersStandInOneList() {
        list("amina", "?limit=5")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Link", startsWith("</api/me/consultations?limit=5&cursor="))
                .body("items.register", contains("enrollment", "enrollment", "population", "population", "social"))
                .body("items[0].role", equalTo("auditor"))
                .body("items[0].fields", contains("number-7"))
                .body("items[0].cursor", nullValue())
                .body("items[0].consultation", nullValue())
                .body("items[2].consultation", notNullValue())
                .body("items[0].addedOneDay", nullValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7, 20, 21, 200})
    void pagesJoinWithoutLossOrRepetition(int limit) {
        List<String> seen = new ArrayList<>();
        List<String> moments = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = list("amina", "?limit=" + limit + next).statusCode(200);
            seen.addAll(page.extract().path("items.collect { it.register + it.fields[0] }"));
            moments.addAll(page.extract().path("items.at"));
            String cursor = page.extract().path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        assertEquals(ALL, seen.size());
        assertEquals(ALL, new HashSet<>(seen).size());
        assertEquals(
                moments.stream().sorted((one, other) -> other.compareTo(one)).toList(), moments);
    }

    @Test
    void aListWithAHoleIsNotShown() {
        list(StubServices.WITH_BROKEN_HOUSEHOLD, "")
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"));
    }

    @Test
    void anAccountWithoutANumberIsToldSo() {
        list(StubServices.APPLICANT, "").statusCode(403).body("code", equalTo("number-required"));
    }

    @Test
    void aCitizenWhomTheServicesRefuseIsRefused() {
        list(StubServices.UNWANTED, "").statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void aPageThatCannotBeIsRefused() {
        String ofMars = Cursor.encode("2026-11-21T10:00:00Z", "1", "mars");
        for (String query : List.of("?cursor=damaged", "?cursor=" + ofMars)) {
            list("amina", query).statusCode(400).body("code", equalTo("invalid-cursor"));
        }
        list("amina", "?limit=0").statusCode(400);
        list("amina", "?limit=201").statusCode(400);
    }

    @Test
    void theListIsForCitizensOnly() {
        given().get("/api/me/consultations").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().auth()
                .oauth2(TestTokens.of("auditor"))
                .get("/api/me/consultations")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    private static ValidatableResponse list(String citizen, String query) {
        return given().auth()
                .oauth2(TestTokens.builder().roles("citizen").subject(citizen).token())
                .get("/api/me/consultations" + query)
                .then();
    }
}
