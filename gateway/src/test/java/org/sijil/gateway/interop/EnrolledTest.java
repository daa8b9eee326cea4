package org.sijil.gateway.interop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.gateway.StubServices.KNOWN_PERSON;
import static org.sijil.gateway.interop.Messages.ENROLLED;
import static org.sijil.gateway.interop.Messages.enrolled;
import static org.sijil.gateway.interop.Messages.send;
import static org.sijil.gateway.interop.Messages.shapes;
import static org.sijil.gateway.interop.Messages.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TokensResource;

/** Is somebody in a programme? Asked and answered in the messages of SPDCI. */
@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class EnrolledTest {

    private static final String QUERY = "/message/enrolled_criteria/query";

    @ParameterizedTest
    @ValueSource(strings = {ENROLLED, "/ibr/sync/enrolled"})
    void yesAndNoHaveOneShape(String path) {
        var yes = send(path, enrolled(KNOWN_PERSON, "ma-amo-tadamon")).statusCode(200);
        var no = send(path, enrolled(KNOWN_PERSON, "ma-asd")).statusCode(200);
        var stranger = send(path, enrolled(TestPeople.idcs(), "ma-asd")).statusCode(200);

        yes.body("message.enrolled_response[0].enrolled_status", equalTo("yes"));
        assertEquals(shapes(no, "enrolled_response"), shapes(stranger, "enrolled_response"));
        assertEquals(
                shapes(yes, "enrolled_response").toString().replace("yes", "no"),
                shapes(no, "enrolled_response").toString());
    }

    @Test
    void theEnvelopeIsThatOfTheSpecification() {
        send(ENROLLED, enrolled(KNOWN_PERSON, "ma-amo-tadamon"))
                .statusCode(200)
                .contentType("application/json")
                .header("RateLimit", notNullValue())
                .header("Cache-Control", "no-store")
                .body("header.version", equalTo("1.0.0"))
                .body("header.message_id", equalTo("m-17"))
                .body("header.message_ts", endsWith("Z"))
                .body("header.action", equalTo("on-search"))
                .body("header.status", equalTo("succ"))
                .body("header.status_reason_code", nullValue())
                .body("header.total_count", equalTo(1))
                .body("header.completed_count", equalTo(1))
                .body("header.sender_id", equalTo("sijil"))
                .body("header.receiver_id", equalTo("health.gov.ma"))
                .body("header.is_msg_encrypted", equalTo(false))
                .body("header", not(hasKey("meta")))
                .body("message.transaction_id", equalTo("t-4"))
                .body("message.correlation_id", notNullValue())
                .body("message.enrolled_response", hasSize(1))
                .body("message.enrolled_response[0].reference_id", equalTo("t-4"))
                .body("message.enrolled_response[0].timestamp", endsWith("Z"))
                .body("message.enrolled_response[0].status", equalTo("succ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/header/version | absent",
                "/header/receiver_id | absent",
                "/header/receiver_id | ''",
                "/header/total_count | absent",
                "/header/total_count | \"1\"",
                "/header/action | \"enrolled\"",
                "/header/message_id | 17",
                "/header/is_msg_encrypted | \"false\"",
                "/header/meta | \"\"",
                "/header/sender_uri | \"\"",
                "/message/transaction_id | \"\"",
                "/message/transaction_id | absent",
                "/message/enrolled_criteria/query_type | absent",
                "/message/enrolled_criteria/reference_id | 9",
                "/message/enrolled_criteria/locale | \"EN/GB\"",
                QUERY + "/person_identifier | \"3456789019\"",
                QUERY + "/person_identifier | 3456789019",
                QUERY + "/person_identifier | {\"$eq\": \"3456789019\"}",
                "/unheardOf | {\"of\": []}"
            })
    void whatPartnersWriteOtherwiseIsUnderstood(String place, String value) {
        String json = value.isEmpty() ? "\"\"" : value;

        send(ENROLLED, with(enrolled(KNOWN_PERSON, "ma-amo-tadamon"), place, json))
                .statusCode(200)
                .body("header.status", equalTo("succ"))
                .body("message.enrolled_response[0].enrolled_status", equalTo("yes"));
    }

    @Test
    void theHeaderMayBeCalledHeaders() {
        ObjectNode letter = enrolled(KNOWN_PERSON, "ma-amo-tadamon");
        letter.set("headers", letter.remove("header"));

        send(ENROLLED, letter).statusCode(200).body("header.status", equalTo("succ"));
    }

    @Test
    void theProgrammeMayBeSpelledInTheOtherWay() {
        ObjectNode letter = enrolled(KNOWN_PERSON, "ma-asd");
        ObjectNode query = (ObjectNode) letter.at(QUERY);
        query.remove("programme_identifier.program.programme_identifier");
        query.putObject("programme_identifier.programme.programme_identifier").put("eq", "ma-amo-tadamon");

        send(ENROLLED, letter).body("message.enrolled_response[0].enrolled_status", equalTo("yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                QUERY + "/person_identifier | {\"eq\": \"3456789018\"} | person_identifier",
                QUERY + "/person_identifier | absent | person_identifier",
                QUERY + "/person_identifier | {\"gt\": 5} | person_identifier",
                QUERY + " | absent | person_identifier",
                QUERY + "/programme_identifier.program.programme_identifier | absent | /api/enrollment/v1/regimes",
                QUERY
                        + "/programme_identifier.program.programme_identifier | {\"eq\": \"elsewhere\"} | /api/enrollment/v1/regimes",
                QUERY
                        + "/programme_identifier.program.programme_identifier | {\"in\": [\"ma-asd\"]} | /api/enrollment/v1/regimes"
            })
    void aQuestionThatCannotBeAnsweredIsNoNo(String place, String value, String remedy) {
        send(ENROLLED, with(enrolled(KNOWN_PERSON, "ma-amo-tadamon"), place, value))
                .statusCode(200)
                .body("header.status", equalTo("succ"))
                .body("message.enrolled_response[0].status", equalTo("rjct"))
                .body("message.enrolled_response[0].status_reason_code", equalTo("rjct.search_criteria.invalid"))
                .body("message.enrolled_response[0].status_reason_message", containsString(remedy))
                .body("message.enrolled_response[0].enrolled_status", nullValue());
    }

    @Test
    void aSignatureIsNotTakenForVerified() {
        send(ENROLLED, with(enrolled(KNOWN_PERSON, "ma-amo-tadamon"), "/signature", "\"keyId=…\""))
                .statusCode(200)
                .body("header.status", equalTo("succ"))
                .body("header.meta.signature", equalTo("not-verified"));
    }
}
