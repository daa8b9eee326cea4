package org.sijil.gateway.interop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.gateway.StubServices.KNOWN_PERSON;
import static org.sijil.gateway.interop.Messages.EVENTS;
import static org.sijil.gateway.interop.Messages.HOUSEHOLDS;
import static org.sijil.gateway.interop.Messages.search;
import static org.sijil.gateway.interop.Messages.send;
import static org.sijil.gateway.interop.Messages.shapes;
import static org.sijil.gateway.interop.Messages.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TokensResource;

/** Searches in the social and the civil registry, in the messages of SPDCI. */
@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class SearchTest {

    private static final String CRITERIA = "/message/search_request/0/search_criteria";
    private static final String FIRST = "message.search_response[0]";
    private static final String DEATH = "{\"reg_event_type\": \"Death\"}";

    @ParameterizedTest
    @ValueSource(strings = {HOUSEHOLDS, "/sr/sync/search"})
    void ofAHouseholdItsSizeIsTold(String path) {
        send(path, search("{\"response_entity\": \"Group\"}", KNOWN_PERSON))
                .statusCode(200)
                .body(FIRST + ".status", equalTo("succ"))
                .body(FIRST + ".data.reg_type", equalTo("ns:org:RegistryType:Social"))
                .body(FIRST + ".data.reg_record_type", equalTo("Group"))
                .body(FIRST + ".data.reg_records", contains(Map.of("@type", "Group", "group_size", 5)))
                .body(FIRST + ".pagination", nullValue());
    }

    @Test
    void ofAMemberNothingIsToldButTheMembership() {
        Map<String, Object> itself = Map.of("identifier_type", "UIN", "identifier_value", KNOWN_PERSON);

        send(HOUSEHOLDS, search("{\"reg_record_type\": \"Member\"}", KNOWN_PERSON))
                .body(
                        FIRST + ".data.reg_records",
                        contains(Map.of("@type", "Member", "member_identifier", List.of(itself))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LiveBirth | {}",
                "Death | {death_date=2026-01-31}",
                "DEATH | {death_date=2026-01-31}",
                "marriage | {marriage_date=[2020-02-01, 2023-04-05]}"
            })
    void ofALifeTheDaysOfOneEventAreTold(String event, String told) {
        List<Map<String, Object>> records = send(
                        EVENTS, search("{\"reg_event_type\": \"" + event + "\"}", KNOWN_PERSON))
                .statusCode(200)
                .body(FIRST + ".data.reg_type", equalTo("ns:org:RegistryType:Civil"))
                .extract()
                .path(FIRST + ".data.reg_records");

        if (told.equals("{}")) {
            assertEquals(List.of(), records);
        } else {
            Map<String, Object> person = records.get(0);
            assertEquals("CRVSPerson", person.remove("@type"));
            assertEquals(
                    "[{identifier_type=UIN, identifier_value=" + KNOWN_PERSON + "}]",
                    String.valueOf(person.remove("identifier")));
            assertEquals(told, person.toString());
        }
    }

    @Test
    void theUnknownAndThoseOfWhomThereIsNothingLookAlike() {
        var strangers = send(HOUSEHOLDS, search("{}", TestPeople.idcs(), TestPeople.idcs()));
        strangers.body(FIRST + ".status", equalTo("succ")).body(FIRST + ".data.reg_records", empty());
        List<String> shapes = shapes(strangers, "search_response");
        assertEquals(shapes.get(0).replace("reference_id=1", ""), shapes.get(1).replace("reference_id=2", ""));

        var lives = send(EVENTS, search("{\"reg_event_type\": \"Divorce\"}", KNOWN_PERSON, TestPeople.idcs()));
        shapes = shapes(lives, "search_response");
        assertEquals(shapes.get(0).replace("reference_id=1", ""), shapes.get(1).replace("reference_id=2", ""));
    }

    @Test
    void answersComeInTheOrderOfTheQuestions() {
        String[] people = new String[60];
        for (int n = 0; n < people.length; n++) {
            people[n] = n % 3 == 0 ? KNOWN_PERSON : TestPeople.idcs();
        }

        List<String> references = send(EVENTS, search(DEATH, people))
                .statusCode(200)
                .body("header.total_count", equalTo(60))
                .body("header.completed_count", equalTo(60))
                .body("message.search_response[57].data.reg_records", hasSize(1))
                .body("message.search_response[58].data.reg_records", empty())
                .extract()
                .path("message.search_response.reference_id");
        for (int n = 0; n < people.length; n++) {
            assertEquals(String.valueOf(n + 1), references.get(n));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 1, 1", "'\"10\"', '\"1\"', 1", "10, 2, 0", "1, absent, 1"})
    void aPageHoldsTheRecordOrNone(String size, String number, int records) {
        ObjectNode letter = with(search(DEATH, KNOWN_PERSON), CRITERIA + "/pagination", "{}");
        with(letter, CRITERIA + "/pagination/page_size", size);
        with(letter, CRITERIA + "/pagination/page_number", number);

        send(EVENTS, letter)
                .body(FIRST + ".data.reg_records", hasSize(records))
                .body(FIRST + ".pagination.total_count", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reg_type | \"ns:org:RegistryType:Civil\"",
                "/reg_type | \"civil\"",
                "/query/type | \"ns:org:IdentifierType:UIN\"",
                "/query/type | \"uin\"",
                "/query/value | 3456789019",
                "/query_type | \"IDTYPE-VALUE\"",
                "/version | 1",
                "/consent | \"\"",
                "/authorize | null",
                "/sort | [{\"attribute_name\": \"UIN\", \"sort_order\": \"asc\"}]"
            })
    void whatPartnersWriteOtherwiseIsUnderstood(String place, String value) {
        send(EVENTS, with(search(DEATH, KNOWN_PERSON), CRITERIA + place, value))
                .statusCode(200)
                .body(FIRST + ".data.reg_records", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reg_type | \"ns:org:RegistryType:IBR\" | search_criteria | reg_type",
                "/query_type | \"predicate\" | search_criteria | idtype-value",
                "/query_type | \"expression\" | search_criteria | idtype-value",
                "/query_type | \"graphql\" | search_criteria | idtype-value",
                "/query_type | absent | search_criteria | idtype-value",
                "/query/type | \"BRN\" | search_criteria | UIN",
                "/query/value | \"3456789018\" | search_criteria | IDCS",
                "/query/value | {} | search_criteria | IDCS",
                "/query | [] | search_criteria | UIN",
                "/reg_event_type | \"REGISTER\" | search_criteria | LiveBirth",
                "/reg_event_type | absent | search_criteria | LiveBirth",
                "/pagination | {\"page_size\": 0} | pagination | page_size",
                "/pagination | {\"page_number\": 2} | pagination | page_size",
                "/pagination | 7 | pagination | page_size"
            })
    void aQuestionThatCannotBeAnsweredIsRejectedByName(String place, String value, String what, String remedy) {
        send(EVENTS, with(search(DEATH, KNOWN_PERSON), CRITERIA + place, value))
                .statusCode(200)
                .body("header.status", equalTo("succ"))
                .body(FIRST + ".status", equalTo("rjct"))
                .body(FIRST + ".status_reason_code", equalTo("rjct." + what + ".invalid"))
                .body(FIRST + ".status_reason_message", containsString(remedy))
                .body(FIRST + ".data", nullValue());
    }

    @Test
    void recordsOfPersonsAreNotGiven() {
        send(HOUSEHOLDS, search("{\"response_entity\": \"SRPerson\"}", KNOWN_PERSON))
                .body(FIRST + ".status_reason_code", equalTo("rjct.search_criteria.invalid"))
                .body(FIRST + ".status_reason_message", containsString("Group or Member"));
    }

    @Test
    void oneBadQuestionDoesNotSpoilTheOthers() {
        ObjectNode letter = search(DEATH, KNOWN_PERSON, KNOWN_PERSON, KNOWN_PERSON, KNOWN_PERSON);
        with(letter, "/message/search_request/1/reference_id", "\"1\"");
        with(letter, "/message/search_request/2/timestamp", "\"today\"");
        with(letter, "/message/search_request/3/reference_id", "absent");

        send(EVENTS, letter)
                .statusCode(200)
                .body("message.search_response.status", contains("succ", "rjct", "rjct", "rjct"))
                .body("message.search_response[1].status_reason_code", equalTo("rjct.reference_id.duplicate"))
                .body("message.search_response[2].status_reason_code", equalTo("rjct.timestamp.invalid"))
                .body("message.search_response[3].status_reason_code", equalTo("rjct.reference_id.invalid"));
    }

    @Test
    void aReasonIsGivenInTheLanguageOfTheQuestion() {
        ObjectNode letter = search("{}", KNOWN_PERSON);
        with(letter, "/message/search_request/0/locale", "\"fra\"");

        send(EVENTS, letter).body(FIRST + ".status_reason_message", containsString("Nommez un événement"));
    }

    @Test
    void aQuestionThatIsNoneIsRejected() {
        send(EVENTS, with(search(DEATH, KNOWN_PERSON), "/message/search_request", "[7]"))
                .statusCode(200)
                .body(FIRST + ".status", equalTo("rjct"));
    }
}
