package org.sijil.commons.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A token that is known again lets nobody else pass. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class KnownTokensTest {

    private static final String PATH = "/v1/notes/at/06.141";

    @Test
    void eachCallerStaysWhoTheyAre() {
        String casablanca = TestTokens.agent("registration-agent", "06");
        String rabat = TestTokens.agent("registration-agent", "04");
        for (int time = 0; time < 3; time++) {
            status(casablanca, 200);
            status(rabat, 403);
        }
    }

    @Test
    void aTokenThatIsNearlyTheSameIsAnother() {
        String token = TestTokens.agent("registration-agent", "06");
        status(token, 200);
        status(token.substring(0, token.length() - 6) + "AAAAAA", 401);
        status(token + ".", 401);
        status("", 401);
        status(token, 200);
    }

    @Test
    void aRefusedTokenIsRefusedAgain() {
        String expired = TestTokens.expired("registration-agent");
        status(expired, 401);
        status(expired, 401);
    }

    @Test
    void twoTokensAreNone() {
        String token = TestTokens.agent("registration-agent", "06");
        status(token, 200);
        given().headers(new Headers(
                        new Header("Authorization", "Bearer " + TestTokens.expired("registration-agent")),
                        new Header("Authorization", "Bearer " + token)))
                .get(PATH)
                .then()
                .statusCode(401);
    }

    private static void status(String token, int expected) {
        given().auth().oauth2(token).get(PATH).then().statusCode(equalTo(expected));
    }
}
