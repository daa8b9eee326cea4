package org.sijil.gateway.interop;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.sijil.testing.TestTokens;

/** Messages as partners send them, to be spoiled one place at a time. */
final class Messages {

    static final String ENROLLED = "/ibr/registry/sync/enrolled";
    static final String HOUSEHOLDS = "/sr/registry/sync/search";
    static final String EVENTS = "/crvs/registry/sync/search";

    static final String PARTNER =
            TestTokens.partner("enrollment:coverage", "social:score-class", "population:attributes");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Messages() {}

    /** Is this person in this programme? */
    static ObjectNode enrolled(String idcs, String programme) {
        ObjectNode letter = letter();
        ObjectNode criteria = ((ObjectNode) letter.get("message")).putObject("enrolled_criteria");
        criteria.put("query_type", "expression").put("response_entity", "Beneficiary");
        ObjectNode query = criteria.putObject("query");
        query.putObject("person_identifier").put("eq", idcs);
        query.putObject("programme_identifier.program.programme_identifier").put("eq", programme);
        return letter;
    }

    /** A search for these people, one question each, whose reference ids are 1, 2, 3 and so on. */
    static ObjectNode search(String more, String... people) {
        ObjectNode letter = letter();
        ((ObjectNode) letter.get("header")).put("total_count", people.length);
        ArrayNode questions = ((ObjectNode) letter.get("message")).putArray("search_request");
        for (String idcs : people) {
            ObjectNode question = questions.addObject();
            question.put("reference_id", String.valueOf(questions.size()));
            question.put("timestamp", "2026-11-22T09:30:00+01:00");
            ObjectNode criteria = question.putObject("search_criteria");
            criteria.put("query_type", "idtype-value");
            criteria.putObject("query").put("type", "UIN").put("value", idcs);
            criteria.setAll((ObjectNode) json(more));
        }
        return letter;
    }

    /** The message with one place changed; {@code absent} takes it away. */
    static ObjectNode with(ObjectNode letter, String pointer, String value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = letter.at(pointer.substring(0, cut));
        String field = pointer.substring(cut + 1);
        if (value.equals("absent")) {
            ((ObjectNode) parent).remove(field);
        } else {
            ((ObjectNode) parent).set(field, json(value));
        }
        return letter;
    }

    static ValidatableResponse send(String path, ObjectNode letter) {
        return send(PARTNER, path, letter.toString());
    }

    static ValidatableResponse send(String token, String path, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    /** The answers without what differs each time. */
    static List<String> shapes(ValidatableResponse answer, String list) {
        List<Object> items = answer.extract().path("message." + list);
        return items.stream()
                .map(item -> item.toString().replaceAll("timestamp=[^,]*", ""))
                .toList();
    }

    private static ObjectNode letter() {
        return (ObjectNode) json("""
                {"header": {"version": "1.0.0", "message_id": "m-17", "message_ts": "2026-11-22T09:30:00+01:00",
                            "action": "search", "sender_id": "health.gov.ma", "receiver_id": "sijil",
                            "total_count": 1, "is_msg_encrypted": false},
                 "message": {"transaction_id": "t-4"}}
                """);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }
}
