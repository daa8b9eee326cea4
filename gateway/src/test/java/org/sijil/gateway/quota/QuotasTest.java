package org.sijil.gateway.quota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

/** What a caller sees of the quota. The window outlasts the tests. */
@QuarkusTest
@TestProfile(QuotasTest.Small.class)
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class QuotasTest {

    private static final String OWN = "/api/me/person";

    /** Quotas that are soon used up. */
    public static final class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sijil.quota.window", "36500D",
                    "sijil.quota.citizen", "3",
                    "sijil.quota.staff", "5",
                    "sijil.quota.partner", "7",
                    "sijil.quota.anybody", "2");
        }
    }

    @Test
    void everyAnswerSaysHowMuchIsLeft() {
        String citizen = citizen("counted");
        for (int left = 2; left >= 0; left--) {
            get(citizen, OWN)
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"citizen\";q=3;w=3153600000")
                    .header("RateLimit", startsWith("\"citizen\";r=" + left + ";t="))
                    .header("Retry-After", nullValue());
        }
    }

    @Test
    void whoHasUsedTheQuotaUpIsToldWhenToComeBack() {
        String citizen = citizen("eager");
        for (int request = 0; request < 3; request++) {
            get(citizen, OWN).statusCode(200);
        }
        given().auth()
                .oauth2(citizen)
                .header("Accept-Language", "fr")
                .get(OWN)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", startsWith("\"citizen\";r=0;t="))
                .body("code", equalTo("quota-exceeded"))
                .body("title", equalTo("Trop de requêtes"));
    }

    @Test
    void theQuotaOfOneIsNotThatOfAnother() {
        String eager = citizen("second-eager");
        for (int request = 0; request < 4; request++) {
            get(eager, OWN);
        }
        get(eager, OWN).statusCode(429);
        get(citizen("patient"), OWN).statusCode(200);
    }

    @Test
    void allAddressesAreCountedTogetherAlsoThoseThatAreNone() {
        String citizen = citizen("wanderer");
        get(citizen, "/api/me").header("RateLimit", startsWith("\"citizen\";r=2;"));
        get(citizen, "/api/me/consultations").header("RateLimit", startsWith("\"citizen\";r=1;"));
        get(citizen, "/api/nowhere").statusCode(404).header("RateLimit", startsWith("\"citizen\";r=0;"));
        get(citizen, "/api/me").statusCode(429);
    }

    @Test
    void aMessageCountsAsManyRequestsAsItHasQuestions() {
        String partner = TestTokens.builder()
                .scopes("social:score-class")
                .subject("batch")
                .token();
        batch(partner, 4).statusCode(200).header("RateLimit", startsWith("\"partner\";r=3;"));
        batch(partner, 4)
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("errors[0].code", equalTo("err.request.too_many_requests"));
    }

    @ParameterizedTest
    @CsvSource({
        "citizen, citizen, 3",
        "registration-agent, staff, 5",
        "operator citizen, staff, 5",
        "nothing-known, partner, 7"
    })
    void theQuotaGoesByTheClassOfCaller(String roles, String policy, int quota) {
        String token = TestTokens.builder()
                .roles(roles.split(" "))
                .subject("one-of-" + roles)
                .token();
        get(token, "/api/nowhere").header("RateLimit-Policy", "\"" + policy + "\";q=" + quota + ";w=3153600000");
    }

    @Test
    void whoIsNotSignedInHasNoQuota() {
        given().get(OWN).then().statusCode(401).header("RateLimit", nullValue());
        given().get("/openapi").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void whatIsOpenIsCountedByAddress() {
        String keys = "/api/social/v1/certificate-keys";
        given().get(keys).then().statusCode(200).header("RateLimit", startsWith("\"anybody\";r=1;"));
        given().get(keys).then().statusCode(200);
        given().get(keys).then().statusCode(429).body("code", equalTo("quota-exceeded"));
    }

    private static ValidatableResponse batch(String token, int questions) {
        String list = String.join(",", Collections.nCopies(questions, "{}"));
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"header\": {\"message_id\": \"m\", \"sender_id\": \"s\"}, \"message\": {\"search_request\": ["
                        + list + "]}}")
                .post("/sr/registry/sync/search")
                .then();
    }

    private static String citizen(String subject) {
        return TestTokens.builder().roles("citizen").subject(subject).token();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
