package org.sijil.gateway.interop;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.gateway.StubServices.KNOWN_PERSON;
import static org.sijil.gateway.interop.Messages.ENROLLED;
import static org.sijil.gateway.interop.Messages.EVENTS;
import static org.sijil.gateway.interop.Messages.HOUSEHOLDS;
import static org.sijil.gateway.interop.Messages.PARTNER;
import static org.sijil.gateway.interop.Messages.enrolled;
import static org.sijil.gateway.interop.Messages.search;
import static org.sijil.gateway.interop.Messages.send;
import static org.sijil.gateway.interop.Messages.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

/** Who may send messages where, and what becomes of those that cannot be gone into. */
@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class SpdciDoorTest {

    private static final ObjectNode LETTER = enrolled(KNOWN_PERSON, "ma-amo-tadamon");

    @ParameterizedTest
    @CsvSource({
        "enrollment:coverage, true, false, false",
        "social:score-class, false, true, false",
        "population:attributes, false, false, true",
        "population:verify, false, false, false"
    })
    void eachRegistryTakesItsScope(String scope, boolean ibr, boolean sr, boolean crvs) {
        String partner = TestTokens.partner(scope);

        admitted(partner, ENROLLED, ibr);
        admitted(partner, HOUSEHOLDS, sr);
        admitted(partner, EVENTS, crvs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen",
                "registration-agent",
                "social-agent",
                "adjudicator",
                "scheme-manager",
                "support-manager",
                "payment-approver",
                "auditor",
                "statistician",
                "operator"
            })
    void itIsForPartnersOnly(String role) {
        for (String path : new String[] {ENROLLED, HOUSEHOLDS, EVENTS}) {
            admitted(TestTokens.of(role), path, false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENROLLED, "/sr", "/sr/registry/search", "/crvs/nowhere"})
    void withoutATokenOfTheRealmNobodyIsHeard(String path) {
        error(given().body("{}").post(path).then(), 401, "err.request.unauthorized")
                .header("WWW-Authenticate", "Bearer");
        error(send(TestTokens.expired(), path, "{}"), 401, "err.request.unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ibr",
                "/ibr/",
                "/ibr/registry/search",
                "/sr/registry/subscribe",
                "/sr/search",
                "/crvs/registry/txn/status",
                "/ibr/registry/sync/search",
                "/sr/registry/sync/enrolled",
                "/sr/registry/sync/txn/status"
            })
    void whereNothingIsAnsweredItIsSaidWhere(String path) {
        error(send(PARTNER, path, LETTER.toString()), 404, "err.request.not_found")
                .body("errors[0].message", containsString("/ibr/registry/sync/enrolled"))
                .header("RateLimit", notNullValue());
    }

    @Test
    void messagesArePosted() {
        ValidatableResponse answer =
                given().auth().oauth2(PARTNER).get(ENROLLED).then();
        error(answer, 405, "err.request.bad").header("Allow", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "text/xml"})
    void messagesAreJson(String type) {
        error(
                given().auth()
                        .oauth2(PARTNER)
                        .header("Content-Type", type)
                        .body("x".getBytes(UTF_8))
                        .post(ENROLLED)
                        .then(),
                415,
                "err.request.bad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{",
                "{}",
                "{\"header\": 1, \"message\": 2}",
                "{\"header\": {\"message_id\": \"m\"}}",
                "{\"header\": {}, \"message\": {}}",
                "{\"a\": 1, \"a\": 2}"
            })
    void whatIsNoMessageIsABadRequest(String body) {
        error(send(PARTNER, ENROLLED, body), 400, "err.request.bad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/header/message_id | absent | err.request.bad",
                "/header/message_id | \"\\u0000\" | err.request.bad",
                "/message/transaction_id | {} | err.request.bad",
                "/header/sender_id | absent | err.sender_id.invalid",
                "/header/is_msg_encrypted | true | err.encryption.invalid",
                "/message/ciphertext | \"…\" | err.encryption.invalid"
            })
    void whatNobodyCouldWriteBackToIsABadRequest(String place, String value, String code) {
        error(send(ENROLLED, with(LETTER.deepCopy(), place, value)), 400, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/header/version | \"2.0.0\" | rjct.version.invalid",
                "/header/message_ts | \"2026-11-22\" | rjct.message_ts.invalid",
                "/header/message_ts | absent | rjct.message_ts.invalid",
                "/header/action | absent | rjct.action.invalid",
                "/header/action | \"subscribe\" | rjct.action.not_supported",
                "/header/total_count | 2 | rjct.total_count.invalid",
                "/header/total_count | \"one\" | rjct.total_count.invalid",
                "/message/enrolled_criteria | absent | rjct.total_count.invalid",
                "/message/enrolled_criteria | [] | rjct.total_count.invalid"
            })
    void aMessageIsRejectedAsAWholeByName(String place, String value, String code) {
        send(ENROLLED, with(LETTER.deepCopy(), place, value))
                .statusCode(200)
                .body("header.status", equalTo("rjct"))
                .body("header.status_reason_code", equalTo(code))
                .body("header.status_reason_message", notNullValue())
                .body("header.message_id", equalTo("m-17"))
                .body("header.completed_count", equalTo(0))
                .body("$", not(hasKey("message")));
    }

    @Test
    void aMessageHoldsSoManyQuestionsAndNoMore() {
        String[] people = Collections.nCopies(101, KNOWN_PERSON).toArray(String[]::new);

        send(HOUSEHOLDS, search("{}", people))
                .statusCode(200)
                .body("header.status_reason_code", equalTo("rjct.total_count.limit_exceeded"))
                .body("header.status_reason_message", containsString("100"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyHasAnEnd(boolean declared) {
        byte[] huge = new byte[1_100_000];
        var request = given().auth().oauth2(PARTNER).contentType("application/json");
        var body = declared ? request.body(huge) : request.body(new ByteArrayInputStream(huge));

        error(body.post(ENROLLED).then(), 413, "err.request.bad");
    }

    @Test
    void whileAServiceIsDownNoAnswerIsGiven() {
        error(
                        send(HOUSEHOLDS, search("{}", KNOWN_PERSON, StubServices.WITH_SERVICES_DOWN)),
                        503,
                        "err.service.unavailable")
                .header("Retry-After", "5");
    }

    @Test
    void whomAServiceRefusesTheDoorRefuses() {
        String unwanted = TestTokens.builder()
                .scopes("enrollment:coverage")
                .subject(StubServices.UNWANTED)
                .token();

        error(send(unwanted, ENROLLED, LETTER.toString()), 403, "err.request.forbidden");
    }

    @Test
    void reasonsAreGivenInTheLanguageOfTheCaller() {
        given().auth()
                .oauth2(PARTNER)
                .header("Accept-Language", "ar")
                .contentType("application/json")
                .body("{}")
                .post(ENROLLED)
                .then()
                .body("errors[0].message", containsString("هذه ليست رسالة"));
    }

    @Test
    void anUnsafeAddressIsRefusedInTheSameForm() {
        error(given().urlEncodingEnabled(false).post("/sr/%2e%2e/sync/search").then(), 400, "err.request.bad");
    }

    private static void admitted(String token, String path, boolean expected) {
        ValidatableResponse answer = send(token, path, LETTER.toString());
        if (expected) {
            answer.statusCode(200).body("header.action", equalTo("on-search"));
        } else {
            error(answer, 403, "err.request.forbidden");
        }
    }

    private static ValidatableResponse error(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/json")
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", notNullValue())
                .body("header", nullValue());
    }
}
