package org.sijil.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sijil.system.Register.Person;

/** What partners learn through the messages of SPDCI, from the agent's counter to the answer. */
@Order(1)
@ExtendWith(RunningStack.class)
class InteropTest {

    private static final Duration BY_FEED = Duration.ofSeconds(20);
    private static final String ENROLLED = "message.enrolled_response[0].enrolled_status";
    private static final String RECORDS = "message.search_response[0].data.reg_records";

    private final Door door;
    private final Register register;

    InteropTest(Door door) {
        this.door = door;
        this.register = new Register(door);
    }

    @Test
    void aFamilyUnderTadamonIsEnrolledAndAStrangerIsNot() {
        Home home = Home.registered(door);
        Person child = home.children().get(0);
        for (String regime : new String[] {"ma-amo-tadamon", "ma-asd"}) {
            Eventually.within(BY_FEED, () -> enrolled(child, regime).body(ENROLLED, equalTo("yes")));
        }

        String yes = shape(enrolled(child, "ma-amo-tadamon"));
        String no =
                shape(enrolled(register.woman("1990-01-01"), "ma-amo-tadamon").body(ENROLLED, equalTo("no")));

        assertEquals(yes.replace("=yes", "=no"), no);
    }

    @Test
    void aHouseholdIsToldByItsSizeAlone() {
        Home home = Home.registered(door);

        search("partner:education", "/sr", home.spouse(), Map.of("response_entity", "Group"))
                .body(RECORDS, contains(Map.of("@type", "Group", "group_size", 5)));
        search("partner:education", "/sr", register.woman("1990-01-01"), Map.of("response_entity", "Group"))
                .body(RECORDS, empty());
    }

    @Test
    void aDeathIsToldByItsDay() {
        Person person = register.man("1950-01-01");
        search("partner:health", "/crvs", person, Map.of("reg_event_type", "Death"))
                .body(RECORDS, empty());

        register.died(person).statusCode(201);

        search("partner:health", "/crvs", person, Map.of("reg_event_type", "Death"))
                .body(RECORDS + ".death_date", contains(RunningStack.TODAY));
    }

    @Test
    void thePersonSeesWhichPartnerAskedWhat() {
        Home home = Home.registered(door);
        Person person = home.spouse();
        Eventually.within(BY_FEED, () -> enrolled(person, "ma-asd").body(ENROLLED, equalTo("yes")));
        search("partner:education", "/sr", person, Map.of());
        search("partner:health", "/crvs", person, Map.of("reg_event_type", "Marriage"));

        ValidatableResponse list = door.get("citizen:" + person.idcs(), "/api/me/consultations?limit=200")
                .statusCode(200);

        for (String reading : new String[] {
            "enrollment partner-health enrollment-enquiry",
            "social partner-education household-enquiry",
            "population partner-health civil-status-enquiry"
        }) {
            list.body("items.collect { it.register + ' ' + it.client + ' ' + it.purpose }", hasItem(reading));
        }
    }

    @Test
    void aPartnerAsksOnlyWhereItMay() {
        Person person = register.woman("1990-01-01");

        door.post("partner:education", "/ibr/registry/sync/enrolled", Map.of())
                .statusCode(403)
                .body("errors[0].code", equalTo("err.request.forbidden"));
        door.post("citizen:" + person.idcs(), "/sr/registry/sync/search", Map.of())
                .statusCode(403)
                .body("errors[0].code", equalTo("err.request.forbidden"));
    }

    private ValidatableResponse enrolled(Person person, String regime) {
        Map<String, Object> query = Map.of(
                "person_identifier", Map.of("eq", person.idcs()),
                "programme_identifier.programme.programme_identifier", Map.of("eq", regime));
        return ask(
                "partner:health", "/ibr/registry/sync/enrolled", Map.of("enrolled_criteria", Map.of("query", query)));
    }

    private ValidatableResponse search(String who, String registry, Person person, Map<String, Object> more) {
        Map<String, Object> criteria = new HashMap<>(more);
        criteria.put("query_type", "idtype-value");
        criteria.put("query", Map.of("type", "UIN", "value", person.idcs()));
        Map<String, Object> question = Map.of("reference_id", "1", "search_criteria", criteria);
        return ask(who, registry + "/registry/sync/search", Map.of("search_request", List.of(question)));
    }

    private ValidatableResponse ask(String who, String path, Map<String, Object> message) {
        Map<String, Object> header = Map.of(
                "message_id",
                "m-1",
                "message_ts",
                RunningStack.TODAY + "T09:30:00+01:00",
                "action",
                "search",
                "sender_id",
                who,
                "total_count",
                1);
        return door.post(who, path, Map.of("header", header, "message", message))
                .statusCode(200)
                .body("header.status", equalTo("succ"));
    }

    private static String shape(ValidatableResponse answer) {
        Map<String, Object> item = answer.extract().path("message.enrolled_response[0]");
        item.remove("timestamp");
        return item.toString();
    }
}
