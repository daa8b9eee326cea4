package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Agents serve their territory, citizens see their own household, and every reading is written down. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class HouseholdAccessTest {

    private static final String ELSEWHERE = TestTokens.agent("social-agent", "04");

    @Inject
    Pool pool;

    @Test
    void anAgentEntersHouseholdsOfTheOwnTerritoryOnly() {
        given().auth()
                .oauth2(ELSEWHERE)
                .contentType("application/json")
                .body(request(member(man(40), "head")))
                .post("/v1/households")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-territory"));
    }

    @Test
    void anAgentOfAnotherTerritoryNeitherReadsNorChanges() {
        String household = registered(member(man(40), "head"));
        String path = "/v1/households/" + household;

        get(ELSEWHERE, path).statusCode(403);
        get(ELSEWHERE, path + "/score").statusCode(403);
        post(ELSEWHERE, path + "/declarations", Answers.of()).statusCode(403);
        post(ELSEWHERE, path + "/members", member(woman(30), "spouse")).statusCode(403);
    }

    @Test
    void aSearchFindsNothingBeyondTheTerritory() {
        Person head = man(40);
        registered(member(head, "head"));

        search(Homes.AGENT, Map.of("idcs", head.idcs())).body("items", hasSize(1));
        search(ELSEWHERE, Map.of("idcs", head.idcs())).body("items", hasSize(0));
    }

    @Test
    void aHouseholdIsFoundByAMemberOrByItsCode() {
        Person wife = woman(30);
        String household = registered(member(man(40), "head"), member(wife, "spouse"));
        String code = Homes.read(household).extract().path("code");

        search(Homes.AGENT, Map.of("idcs", wife.idcs())).body("items[0].id", equalTo(household));
        search(Homes.AGENT, Map.of("code", code)).body("items[0].id", equalTo(household));
        String asOnThePortal = code.substring(0, 10) + "-" + code.substring(10);
        search(Homes.AGENT, Map.of("code", asOnThePortal))
                .body("items[0].id", equalTo(household))
                .body("items[0].code", equalTo(code));
        search(Homes.AGENT, Map.of("idcs", TestPeople.idcs())).body("items", hasSize(0));
    }

    @Test
    void aSearchHasOneCriterion() {
        for (Map<String, String> query :
                List.of(Map.<String, String>of(), Map.of("idcs", TestPeople.idcs(), "code", "12345678901"))) {
            post(Homes.AGENT, "/v1/households/search", query)
                    .statusCode(400)
                    .body("code", equalTo("one-criterion-required"));
        }
    }

    @Test
    void citizensSeeTheirOwnHouseholdAndNoOther() {
        Person wife = woman(30);
        String own = registered(member(man(40), "head"), member(wife, "spouse"));
        String other = registered(member(man(50), "head"));
        String citizen = TestTokens.citizen(wife.idcs());

        get(citizen, "/v1/me/household").statusCode(200).body("id", equalTo(own));
        get(citizen, "/v1/households/" + own).statusCode(200);
        get(citizen, "/v1/households/" + other).statusCode(404);
        get(citizen, "/v1/households/" + other + "/score").statusCode(404);
        get(citizen, "/v1/households/" + other + "/declarations/latest").statusCode(404);
        post(citizen, "/v1/households/" + other + "/declarations", Answers.of()).statusCode(404);
    }

    @Test
    void aCitizenWithoutAHouseholdIsToldSo() {
        get(TestTokens.citizen(TestPeople.idcs()), "/v1/me/household").statusCode(404);
    }

    @Test
    void ofAHouseholdsMembersOnlyTheHeadDeclares() {
        Person head = man(40);
        Person wife = woman(30);
        String household = registered(member(head, "head"), member(wife, "spouse"));
        String path = "/v1/households/" + household + "/declarations";

        post(TestTokens.citizen(wife.idcs()), path, Answers.of()).statusCode(403);
        post(TestTokens.citizen(head.idcs()), path, Answers.of()).statusCode(201);
    }

    @Test
    void whatWasNeverDeclaredIsNotFound() {
        String household = registered(member(man(40), "head"));

        get(Homes.AGENT, "/v1/households/" + household + "/score").statusCode(404);
        get(Homes.AGENT, "/v1/households/" + household + "/declarations/latest").statusCode(404);
        get(Homes.AGENT, "/v1/households/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void everyReadingIsWrittenDownForEveryMember() {
        Person head = man(40);
        Person wife = woman(30);
        String household = registered(member(head, "head"), member(wife, "spouse"));

        get(Homes.AGENT, "/v1/households/" + household).statusCode(200);
        get(TestTokens.citizen(wife.idcs()), "/v1/me/household").statusCode(200);
        search(Homes.AGENT, Map.of("idcs", head.idcs()));
        assertEquals(List.of("social-support", "own-file", "social-support"), purposes(head));
        assertEquals(List.of("social-support", "own-file", "social-support"), purposes(wife));
    }

    @Test
    void aMemberSeesWhoReadTheHousehold() {
        Person wife = woman(30);
        String household = registered(member(man(40), "head"), member(wife, "spouse"));
        get(Homes.AGENT, "/v1/households/" + household).statusCode(200);

        consultations(wife)
                .body("items.purpose", contains("own-file", "social-support"))
                .body("items[1].role", equalTo("social-agent"))
                .body("items[1].client", equalTo("agent-desk"))
                .body("items[1].legalBasis", equalTo("law-72.18"))
                .body("items[1].fields", hasItem("composition"));
    }

    @Test
    void anAgentWhoReadsTheOwnHouseholdDoesSoAsACitizen() {
        Person head = man(40);
        registered(member(head, "head"));
        String agent = TestTokens.builder()
                .roles("social-agent", "registration-agent", "citizen")
                .idcs(head.idcs())
                .token();
        get(agent, "/v1/me/household").statusCode(200);

        consultations(head)
                .body("items.purpose", contains("own-file", "own-file"))
                .body("items.role", contains("citizen", "citizen"));
    }

    @Test
    void whoLeftTheHouseholdStillSeesWhoReadItBefore() {
        Person wife = woman(30);
        String household = registered(member(man(40), "head"), member(wife, "spouse"));
        get(Homes.AGENT, "/v1/households/" + household).statusCode(200);
        Homes.leave(
                        household,
                        0,
                        Map.of(
                                "idcs",
                                wife.idcs(),
                                "reason",
                                "moved-out",
                                "date",
                                Population.today().toString()))
                .statusCode(200);

        get(TestTokens.citizen(wife.idcs()), "/v1/me/household").statusCode(404);
        consultations(wife).body("items.purpose", hasItem("social-support"));
    }

    @Test
    void whomTheRegistryDoesNotKnowNobodyRead() {
        consultations(man(40)).body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void everyActIsWrittenDown() {
        String household = registered(member(man(40), "head"));
        Homes.declare(household, Answers.of()).statusCode(201);

        assertEquals(
                List.of("household.registered", "household.declared"),
                texts("SELECT action FROM audit_entry WHERE subject = $1 ORDER BY id", UUID.fromString(household)));
    }

    @Test
    void aRefusedReadingLeavesNoRecord() {
        Person head = man(40);
        String household = registered(member(head, "head"));
        get(ELSEWHERE, "/v1/households/" + household).statusCode(403);

        assertEquals(List.of(), purposes(head));
    }

    private static ValidatableResponse consultations(Person person) {
        return get(TestTokens.citizen(person.idcs()), "/v1/me/consultations").statusCode(200);
    }

    private List<String> purposes(Person person) {
        return texts("SELECT purpose FROM consultation WHERE person = $1 ORDER BY id", person.id());
    }

    private List<String> texts(String query, UUID id) {
        return StreamSupport.stream(
                        pool.preparedQuery(query).executeAndAwait(Tuple.of(id)).spliterator(), false)
                .map((Row row) -> row.getString(0))
                .toList();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    private static ValidatableResponse search(String token, Map<String, String> query) {
        return post(token, "/v1/households/search", query).statusCode(200);
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then();
    }
}
