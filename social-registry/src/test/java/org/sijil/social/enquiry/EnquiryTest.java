package org.sijil.social.enquiry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Partners learn what they are granted of a household, and of everybody else the same nothing. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class EnquiryTest {

    private static final String CLASS = TestTokens.partner("social:score-class");
    private static final String ALL = TestTokens.partner("social:score-class", "social:score", "social:composition");

    private final Person head = man(40);
    private final Person wife = woman(30);

    @AfterEach
    void well() {
        Population.feels("well");
    }

    @Test
    void theClassAndTheSideOfAThresholdAreToldAndNeverTheNumber() {
        String household = home();
        String score = Homes.read(household).extract().path("score.value");
        Map<String, Object> enquiry = wants("score-class", "under-threshold");
        enquiry.put("programme", "asd");

        String answer = ask(CLASS, enquiry, byToken(wife))
                .statusCode(200)
                .body("results[0].available", equalTo(true))
                .body("results[0].scoreClass", matchesPattern("under-amo-tadamon|under-asd|above"))
                .body("results[0].underThreshold", equalTo(isUnder(score, "9.743001")))
                .extract()
                .asString();

        assertTrue(!answer.contains(score) && !answer.contains("members"), answer);
    }

    @Test
    void theNumberAndWhoLivesThereTakeScopesOfTheirOwn() {
        String household = home();
        String score = Homes.read(household).extract().path("score.value");

        for (String want : List.of("score", "composition")) {
            ask(CLASS, wants(want), byToken(wife))
                    .statusCode(403)
                    .body("code", equalTo("not-granted-to-you"))
                    .body("errors[0].pointer", equalTo("/wants"))
                    .body("detail", containsString("social:" + want));
        }
        ask(ALL, wants("score", "composition"), byNumber(wife))
                .statusCode(200)
                .body("results[0].score", equalTo(score))
                .body("results[0].members.relation", contains("head", "spouse"))
                .body("results[0].members.sex", contains("male", "female"))
                .body("results[0].members.age", contains(40, 30))
                .body(not(containsString(head.idcs())))
                .body(not(containsString(head.id().toString())));
    }

    @Test
    void whoeverCannotBeShownIsAnsweredForAlike() {
        home();
        Person homeless = man(50);
        Person unscored = woman(60);
        registered(member(unscored, "head"));
        Person left = woman(35);
        String other = registered(member(man(36), "head"), member(left, "spouse"));
        Homes.leave(
                        other,
                        0,
                        Map.of(
                                "idcs",
                                left.idcs(),
                                "reason",
                                "moved-out",
                                "date",
                                Population.today().toString()))
                .statusCode(200);
        Person dead = man(41);
        Population.isDead(dead);
        Map<String, Object> wrong = new HashMap<>(byNumber(wife));
        wrong.put("birthDate", "1900-01-01");

        List<Map<String, Object>> results = ask(
                        CLASS,
                        wants("score-class"),
                        byNumber(wife),
                        byToken(homeless),
                        byToken(unscored),
                        byNumber(left),
                        byToken(dead),
                        Map.of("idcs", TestPeople.idcs(), "birthDate", "1980-01-01"),
                        wrong)
                .statusCode(200)
                .extract()
                .path("results");

        assertEquals(true, results.get(0).get("available"));
        assertEquals(7, results.size());
        results.subList(1, 7).forEach(result -> assertEquals(Map.of("available", false), result));
    }

    @Test
    void aHouseholdWithoutAScoreStillHasMembers() {
        registered(member(head, "head"), member(wife, "spouse"));

        ask(ALL, wants("composition"), byToken(wife)).body("results[0].members", hasSize(2));
        ask(ALL, wants("composition", "score"), byToken(wife)).body("results[0].available", equalTo(false));
    }

    @Test
    void everybodyWhoWasReadSeesByWhomAndWhy() {
        home();
        ask(CLASS, wants("score-class"), byToken(wife)).statusCode(200);

        consultations(wife)
                .body("items.purpose", hasItem("school-aid"))
                .body("items.find { it.purpose == 'school-aid' }.fields", contains("score-class"))
                .body("items.find { it.purpose == 'school-aid' }.client", equalTo("partner-ministry"));
        consultations(head).body("items.purpose", not(hasItem("school-aid")));

        ask(ALL, wants("composition", "score"), byToken(wife)).statusCode(200);
        consultations(head).body("items.find { it.purpose == 'school-aid' }.fields", contains("composition"));
        consultations(wife)
                .body("items.findAll { it.purpose == 'school-aid' }", hasSize(2))
                .body(
                        "items.findAll { it.purpose == 'school-aid' }.fields.flatten()",
                        hasItems("composition", "score"));
    }

    @Test
    void aThousandAreAnsweredAtOnceInTheirOrder() {
        home();
        List<Map<String, Object>> people = new ArrayList<>();
        for (int index = 0; index < 500; index++) {
            people.add(byToken(wife));
            people.add(token(TestPeople.idcs()));
        }
        Map<String, Object> enquiry = wants("score-class");
        enquiry.put("people", people);

        List<Boolean> available = ask(CLASS, enquiry).statusCode(200).extract().path("results.available");

        assertEquals(1000, available.size());
        for (int index = 0; index < 1000; index++) {
            assertEquals(index % 2 == 0, available.get(index));
        }
        people.add(byToken(wife));
        ask(CLASS, wants("score-class"), Map.of("token", "nonsense"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/people/0/token"));
        ask(CLASS, enquiry).statusCode(400).body("errors[0].pointer", equalTo("/people"));
        Map<String, Object> nothing = new HashMap<>(Map.of("wants", Arrays.asList("score-class", null)));
        ask(CLASS, nothing, byToken(wife)).statusCode(400).body("errors[0].pointer", equalTo("/wants/1"));
    }

    @Test
    void whatThePopulationRegistryRefusesIsRefused() {
        ask(CLASS, wants("score-class"), Map.of("idcs", wife.idcs()))
                .statusCode(200)
                .body("results[0].available", equalTo(false))
                .body("results[0].code", equalTo("nothing-to-verify"));
        given().auth()
                .oauth2(CLASS)
                .contentType("application/json")
                .header("Purpose", "unheard-of")
                .body(with(wants("score-class"), byToken(wife)))
                .post("/v1/household-enquiries")
                .then()
                .statusCode(403)
                .body("code", equalTo("partner-not-admitted"));
        Population.feels("500");
        ask(CLASS, wants("score-class"), byToken(wife))
                .statusCode(503)
                .body("code", equalTo("population-registry-unavailable"));
    }

    @Test
    void onlyAPublishedThresholdIsComparedWith() {
        given().get("/v1/score-thresholds")
                .then()
                .statusCode(200)
                .body("programme", containsInAnyOrder("amo-tadamon", "asd"))
                .body("value", containsInAnyOrder("9.3264284", "9.743001"))
                .body("source", not(hasItem("")));
        Map<String, Object> enquiry = wants("under-threshold");
        ask(CLASS, enquiry, byToken(wife)).statusCode(422).body("errors[0].pointer", equalTo("/programme"));
        enquiry.put("programme", "9.5");
        ask(CLASS, enquiry, byToken(wife)).statusCode(422).body("code", equalTo("unknown-programme"));
    }

    private String home() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        Homes.declare(household, Answers.of()).statusCode(201);
        return household;
    }

    private static boolean isUnder(String score, String threshold) {
        return new BigDecimal(score).compareTo(new BigDecimal(threshold)) <= 0;
    }

    private static Map<String, Object> byToken(Person person) {
        return token(person.idcs());
    }

    private static Map<String, Object> token(String idcs) {
        return Map.of("token", "t." + idcs + "0".repeat(12));
    }

    private static Map<String, Object> byNumber(Person person) {
        return Map.of("idcs", person.idcs(), "birthDate", person.birthDate().toString());
    }

    private static Map<String, Object> wants(String... wants) {
        return new HashMap<>(Map.of("wants", List.of(wants)));
    }

    @SafeVarargs
    private static Map<String, Object> with(Map<String, Object> enquiry, Map<String, Object>... people) {
        Map<String, Object> whole = new HashMap<>(enquiry);
        whole.putIfAbsent("people", List.of(people));
        return whole;
    }

    @SafeVarargs
    private static ValidatableResponse ask(String token, Map<String, Object> enquiry, Map<String, Object>... people) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(with(enquiry, people))
                .post("/v1/household-enquiries")
                .then();
    }

    private static ValidatableResponse consultations(Person person) {
        return given().auth()
                .oauth2(TestTokens.citizen(person.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200);
    }
}
