package org.sijil.system;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Who comes in through the real door, with tokens of the real identity provider. */
@Order(1)
@ExtendWith(RunningStack.class)
class EntryTest {

    private static final String PERSONS = "/api/population/v1/persons";

    private final Door door;

    EntryTest(Door door) {
        this.door = door;
    }

    @Test
    void withoutATokenOfThisRealmNobodyComesIn() {
        refused(door.outside().get(PERSONS).then());
        List<String> foreign = List.of(
                TestTokens.of("registration-agent"),
                TestTokens.expired("registration-agent"),
                TestTokens.otherIssuer("registration-agent"),
                TestTokens.unsigned("registration-agent"));
        for (String token : foreign) {
            refused(door.withToken(token).get(PERSONS).then());
        }
    }

    @Test
    void aTokenChangedByOneLetterIsWorthless() {
        String valid = door.tokenOf("auditor");
        char last = valid.charAt(valid.length() - 10);
        String changed = valid.substring(0, valid.length() - 10)
                + (last == 'A' ? 'B' : 'A')
                + valid.substring(valid.length() - 9);

        refused(door.withToken(changed).get(PERSONS).then());
    }

    @ParameterizedTest
    @CsvSource({
        "partner:education, /api/enrollment/v1/coverage-checks",
        "auditor, /api/population/v1/vital-events",
        "statistician, /api/social/v1/households",
        "agent:06, /api/enrollment/v1/payment-cycles",
        "payment-approver, /api/enrollment/v1/payment-cycles"
    })
    void aRoleOpensItsOwnDoorsOnly(String who, String path) {
        door.post(who, path, Map.of())
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("forbidden"));
    }

    @Test
    void anAgentWorksInTheOwnTerritoryOnly() {
        Register register = new Register(door);
        Map<String, Object> inCasablanca = register.adultRequest("female", TestPeople.womanName(), "1990-01-01");

        door.post("agent:04", PERSONS, inCasablanca).statusCode(403).body("code", equalTo("out-of-territory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"population", "social", "enrollment"})
    void feedsAndInternalsStayInside(String service) {
        for (String path : List.of("/v1/feed", "/q/health", "/q/metrics", "/v1/audit/export")) {
            door.get("operator", "/api/" + service + path).statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"population", "social", "enrollment"})
    void everyOpenOperationIsDocumentedAtTheDoor(String service) {
        door.outside()
                .get("/openapi/" + service)
                .then()
                .statusCode(200)
                .body("servers[0].url", equalTo("/api/" + service))
                .body("paths.keySet()", not(hasItems("/v1/feed")));
    }

    @Test
    void aClientCanFollowWhatItHasCreated() {
        Register register = new Register(door);
        String location = register.post(register.adultRequest("male", TestPeople.manName(), "1980-01-01"), null)
                .statusCode(201)
                .extract()
                .header("Location");

        door.get(Register.AGENT, location).statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("unauthenticated"));
    }
}
