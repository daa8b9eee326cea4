package org.sijil.social.enquiry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Of somebody sealed partners learn nothing, nor through those who live with them. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class SealedEnquiryTest {

    private static final String PARTNER =
            TestTokens.partner("social:score-class", "social:score", "social:composition");
    private static final Map<String, Object> NOTHING = Map.of("available", false);

    private final Person head = man(40);
    private final Person wife = woman(30);
    private final Person child = man(5);

    @BeforeEach
    void liveTogether() {
        home(member(head, "head"), member(wife, "spouse"), member(child, "child"));
    }

    @Test
    void whateverIsAskedTheSealedLiveInNoHousehold() {
        seal(wife);

        for (String want : List.of("score-class", "under-threshold", "score", "composition")) {
            ask(List.of(want), head, wife, head)
                    .body("results.available", contains(true, false, true))
                    .body("results[1]", equalTo(NOTHING));
        }
        ask(List.of("score-class", "under-threshold", "score", "composition"), wife)
                .body("results[0]", equalTo(NOTHING));
    }

    @Test
    void whoLivesWithThemIsToldOfWithoutThem() {
        ask(List.of("composition"), child).body("results[0].members.relation", contains("head", "spouse", "child"));
        Object told = ask(List.of("score-class", "under-threshold", "score"), head)
                .extract()
                .path("results[0]");

        seal(wife);

        ask(List.of("composition"), child)
                .body("results[0].members.relation", contains("head", "child"))
                .body("results[0].members.sex", contains("male", "male"))
                .body("results[0].members.age", contains(40, 5));
        ask(List.of("score-class", "under-threshold", "score"), head).body("results[0]", equalTo(told));
        check(head).body(equalTo("{\"member\":true,\"size\":2}"));
        check(wife).body(equalTo("{\"member\":false}"));

        Population.event("record.unsealed", wife.id(), Map.of());
        Eventually.holds(() -> check(wife).extract().<Boolean>path("member"));
        ask(List.of("composition"), wife).body("results[0].members.relation", contains("head", "spouse", "child"));
        check(head).body("size", equalTo(3));
    }

    @Test
    void aSealedHeadLeavesNoGapInTheRelations() {
        seal(head);

        ask(List.of("composition"), wife, child)
                .body("results[0].members.relation", contains("head", "child"))
                .body("results[0].members.sex", contains("female", "male"))
                .body("results[1].members.relation", contains("head", "child"));
    }

    @Test
    void nobodyIsToldOfChildrenLeftWithNoAdult() {
        ask(List.of("score-class"), child).body("results[0].available", equalTo(true));
        seal(head);
        seal(wife);

        ask(List.of("composition"), child).body("results[0]", equalTo(NOTHING));
        ask(List.of("score-class"), child).body("results[0].available", equalTo(true));
    }

    @Test
    void theRecordOfConsultationsNamesWhoWasTold() {
        seal(wife);
        ask(List.of("composition"), head).body("results[0].available", equalTo(true));

        consultations(child).body("items.purpose", hasItem("school-aid"));
        consultations(wife).body("items.purpose", not(hasItem("school-aid")));
    }

    @Test
    void oneSealedPersonHidesNobodyElseOfABatch() {
        Person neighbour = woman(50);
        home(member(neighbour, "head"));
        seal(wife);

        List<Boolean> available = ask(List.of("score-class", "composition"), wife, neighbour, head, wife)
                .extract()
                .path("results.available");

        assertEquals(List.of(false, true, true, false), available);
    }

    @SafeVarargs
    private static String home(Map<String, Object>... members) {
        String home = registered(members);
        Homes.declare(home, Answers.of()).statusCode(201);
        return home;
    }

    private void seal(Person person) {
        Population.event("record.sealed", person.id(), Map.of());
        Eventually.holds(() -> !check(person).extract().<Boolean>path("member"));
    }

    private static ValidatableResponse ask(List<String> wants, Person... people) {
        Map<String, Object> enquiry = new HashMap<>();
        enquiry.put("wants", wants);
        enquiry.put(
                "people",
                Arrays.stream(people)
                        .map(person -> Map.of("token", "t." + person.idcs() + "0".repeat(12)))
                        .toList());
        if (wants.contains("under-threshold")) {
            enquiry.put("programme", "asd");
        }
        return post("/v1/household-enquiries", enquiry);
    }

    private static ValidatableResponse check(Person person) {
        return post("/v1/household-checks", Map.of("idcs", person.idcs()));
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().auth()
                .oauth2(PARTNER)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse consultations(Person person) {
        return given().auth()
                .oauth2(TestTokens.citizen(person.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200);
    }
}
