package org.sijil.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class PassingThroughTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void methodAddressQueryBodyAndTokenArriveAsSent(String method) {
        String token = TestTokens.of("registration-agent");
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k1")
                .header("Accept-Language", "ar")
                .body("{\"a\":1}")
                .request(method, "/api/population/v1/persons/echo?b=1&a=%C3%A9")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("uri", equalTo("/v1/persons/echo?b=1&a=%C3%A9"))
                .body("received", equalTo(7))
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.idempotency-key", equalTo("k1"))
                .body("headers.accept-language", equalTo("ar"))
                .body("headers.content-type", startsWith("application/json"));
    }

    @Test
    void aClientCannotSayWhoItIsBesidesItsToken() {
        asAgent()
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.test")
                .header("X-Forwarded-User", "root")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Remote-User", "root")
                .header("X-Idcs", "any")
                .header("Cookie", "session=1")
                .header("Connection", "X-Idcs")
                .header("Proxy-Authorization", "Basic eA==")
                .get("/api/population/v1/persons/echo")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", startsWith("localhost:"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-prefix", equalTo("/api/population"))
                .body("headers.x-forwarded-user", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-remote-user", nullValue())
                .body("headers.x-idcs", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.proxy-authorization", nullValue());
    }

    @Test
    void theTraceGoesOn() {
        asAgent()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/population/v1/persons/echo")
                .then()
                .body("headers.traceparent", startsWith("00-" + TRACE))
                .body("headers.traceparent", not(containsString("00f067aa0ba902b7")))
                .body("traces", equalTo(1));
    }

    @Test
    void aRefusalCarriesTheTraceOfItsCaller() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/population/v1/persons/echo")
                .then()
                .statusCode(401)
                .body("traceId", equalTo(TRACE));
    }

    @ParameterizedTest
    @CsvSource({
        "relative, /api/population/v1/persons/17",
        "absolute, /api/population/v1/persons/17",
        "elsewhere, https://elsewhere.test/v1/persons/17"
    })
    void aClientCanFollowTheAddressesInAnAnswer(String form, String location) {
        asAgent()
                .redirects()
                .follow(false)
                .post("/api/population/v1/persons/located?form=" + form)
                .then()
                .statusCode(201)
                .header("Location", location)
                .header("ETag", "\"1\"")
                .header("Link", startsWith("</api/population/v1/persons?cursor=a%2Cb&limit=2>; rel=\"next\""))
                .header("Link", containsString("<https://elsewhere.test/>"));
    }

    @Test
    void theMakeOfAServiceStaysInside() {
        Headers headers = asAgent().get("/api/population/v1/persons/leaky").getHeaders();

        for (String internal : new String[] {"Server", "X-Powered-By", "X-Shard"}) {
            Assertions.assertFalse(headers.hasHeaderWithName(internal), internal);
        }
        Assertions.assertEquals(1, headers.getValues("Cache-Control").size());
        Assertions.assertEquals("no-store", headers.getValue("Cache-Control"));
        Assertions.assertEquals("nosniff", headers.getValue("X-Content-Type-Options"));
    }

    @Test
    void aHeadAnswerHasTheLengthAndNoBody() {
        String length = asAgent()
                .head("/api/population/v1/persons/echo")
                .then()
                .statusCode(200)
                .body(equalTo(""))
                .extract()
                .header("Content-Length");
        Assertions.assertTrue(Integer.parseInt(length) > 0);
    }

    @ParameterizedTest
    @CsvSource({"ar, لم يتم التحقق من هويتك", "fr-MA, Vous n'êtes pas authentifié", "de, You are not signed in"})
    void aRefusalSpeaksTheLanguageOfTheCaller(String language, String title) {
        given().header("Accept-Language", language)
                .get("/api/population/v1/persons")
                .then()
                .statusCode(401)
                .body("title", equalTo(title))
                .body("type", equalTo("/problems/unauthenticated"))
                .body("status", equalTo(401));
    }

    private static RequestSpecification asAgent() {
        return given().auth().oauth2(TestTokens.of("registration-agent"));
    }
}
