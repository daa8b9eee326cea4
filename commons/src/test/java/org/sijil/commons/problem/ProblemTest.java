package org.sijil.commons.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ProblemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "{\"text\":\"x\",}",
                "\u0000",
                "{\"text\":\"x\",\"stars\":1,\"lines\":[]} {",
                "nonsense"
            })
    void aBodyThatIsNotJsonIsCalledMalformed(String body) {
        post(body).statusCode(400).body("status", equalTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " "})
    void aMissingBodyIsTheWholeDocument(String body) {
        post(body)
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains(""))
                .body("errors.code", contains("missing-body"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        post("{\"text\":\"x\",\"stars\":1,\"lines\":[],\"colour\":\"red\"}")
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors.pointer", contains("/colour"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "true", "{}", "99999999999"})
    void aNumberIsNotGuessedAt(String stars) {
        post("{\"text\":\"x\",\"stars\":" + stars + ",\"lines\":[]}")
                .statusCode(400)
                .body("errors.code", everyItem(oneOf("invalid-whole-number", "number-out-of-range")))
                .body("errors.pointer", contains("/stars"));
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        post("{\"text\":\"x\",\"text\":\"y\",\"stars\":1,\"lines\":[]}").statusCode(400);
    }

    @Test
    void aWrongTypeIsNamedDeepInside() {
        post("{\"text\":\"x\",\"stars\":1,\"lines\":[{\"word\":\"a\"},{\"word\":{}}]}")
                .statusCode(400)
                .body("code", equalTo("invalid-text"))
                .body("errors.pointer", contains("/lines/1/word"));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnceAndNoValueIsRepeated() {
        String tooLong = "secret".repeat(20);
        post("{\"text\":\"" + tooLong + "\",\"stars\":10,\"lines\":[{\"word\":\"ok\"},{\"word\":\"toolong\"}]}")
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains("/lines/1/word", "/stars", "/text"))
                .body("errors.code", contains("size", "max", "size"))
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, تعذرت قراءة محتوى الطلب",
        "fr-MA, Le corps de la requête est illisible",
        "de, The body cannot be read"
    })
    void refusalsSpeakTheCallersLanguage(String language, String title) {
        given().auth()
                .oauth2(agent())
                .contentType("application/json")
                .header("Accept-Language", language)
                .body("{")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("title", equalTo(title))
                .body("detail", not(emptyOrNullString()));
    }

    @Test
    void anUnreadableLanguageIsNoFailure() {
        given().auth()
                .oauth2(agent())
                .contentType("application/json")
                .header("Accept-Language", ";;;q=x,\u00e9")
                .body("{")
                .post("/v1/notes")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;q=,,,==", "nonsense", "/"})
    void anUnreadableAcceptIsRefusedBeforeAnythingIsDone(String accept) {
        given().auth()
                .oauth2(agent())
                .contentType("application/json")
                .header("Accept", accept)
                .body("{\"text\":\"written\",\"stars\":1,\"lines\":[]}")
                .post("/v1/notes")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void aNulCharacterIsTheCallersFault() {
        post("{\"text\":\"a\\u0000b\",\"stars\":1,\"lines\":[]}")
                .statusCode(400)
                .body("errors.pointer", contains("/text"))
                .body("errors.code", contains("nul-in-text"));
    }

    @Test
    void whatTheHttpLayerRefusesIsAProblemToo() {
        refused(given().auth().oauth2(agent()).get("/v1/nowhere").then(), 404, "not-found");
        refused(given().auth().oauth2(agent()).delete("/v1/notes").then(), 405, "method-not-allowed");
        refused(
                given().auth()
                        .oauth2(agent())
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/notes")
                        .then(),
                415,
                "unsupported-media-type");
        refused(
                given().auth()
                        .oauth2(TestTokens.of("auditor"))
                        .get("/v1/notes/not-a-uuid")
                        .then(),
                400,
                "invalid-uuid");
    }

    @Test
    void withoutATokenThereIsAChallenge() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void aTokenThatIsNotGoodEnoughIsRefused() {
        assertRefused(TestTokens.expired("registration-agent"), 401);
        assertRefused(TestTokens.otherIssuer("registration-agent"), 401);
        assertRefused(TestTokens.otherKey("registration-agent"), 401);
        assertRefused(TestTokens.unsigned("registration-agent"), 401);
        assertRefused(TestTokens.of("citizen"), 403);
    }

    @Test
    void aScopeOpensWhatNamesItAndNeverPassesForARole() {
        with(TestTokens.partner("population:verify")).post("/v1/notes").then().statusCode(400);
        with(TestTokens.partner("registration-agent")).post("/v1/notes").then().statusCode(403);
    }

    @Test
    void aTraceIdIsGivenOnlyWhenThereIsATrace() {
        post("{").body("stackTrace", nullValue()).body("type", equalTo("/problems/malformed-body"));
    }

    private static void assertRefused(String token, int status) {
        with(token).post("/v1/notes").then().statusCode(status).contentType("application/problem+json");
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(agent())
                .contentType("application/json")
                .body(body)
                .post("/v1/notes")
                .then()
                .contentType("application/problem+json");
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json").body("{");
    }

    private static String agent() {
        return TestTokens.of("registration-agent");
    }
}
