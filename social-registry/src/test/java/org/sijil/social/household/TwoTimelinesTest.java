package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.join;
import static org.sijil.social.Homes.leave;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Who lived where on which day, and who was thought to. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class TwoTimelinesTest {

    private static final LocalDate YESTERDAY = today().minusDays(1);

    @Inject
    Pool pool;

    @Test
    void aDepartureThatIsRecordedLateChangesThePastAndNotWhatWasKnownOfIt() {
        Person son = man(20);
        String household = old(registered(member(man(50), "head"), member(son, "child")));

        leave(household, 0, departure(son, "moved-out", ago(10))).statusCode(200);
        asOf(household, ago(5), today()).body("members.relation", contains("head"));
        asOf(household, ago(5), YESTERDAY).body("members.relation", contains("head", "child"));
        asOf(household, ago(11), today()).body("members.relation", contains("head", "child"));
        asOf(household, ago(10), today()).body("members.relation", contains("head"));
    }

    @Test
    void somebodyMayHaveJoinedEarlierThanItIsRecorded() {
        Person wife = woman(40);
        String household = old(registered(member(man(50), "head")));

        join(household, 0, since(member(wife, "spouse"), ago(5)))
                .statusCode(200)
                .body("members[1].since", equalTo(ago(5).toString()));
        asOf(household, ago(5), today()).body("members.relation", contains("head", "spouse"));
        asOf(household, ago(6), today()).body("members[0].spouse", nullValue()).body("members", hasSize(1));
        asOf(household, ago(5), YESTERDAY).body("members", hasSize(1));
    }

    @Test
    void theSuccessorHeadsTheHouseholdFromTheDayOfTheDeparture() {
        Person husband = man(50);
        String household = old(registered(member(husband, "head"), member(woman(45), "spouse")));

        leave(household, 0, departure(husband, "moved-out", ago(3))).statusCode(200);
        asOf(household, ago(4), today()).body("members.relation", contains("head", "spouse"));
        asOf(household, ago(3), today()).body("members.relation", contains("head"));
        asOf(household, today(), YESTERDAY).body("members.relation", contains("head", "spouse"));
    }

    @Test
    void nobodyLivesInTwoHouseholdsOnOneDayOfThePast() {
        Person son = man(20);
        leave(old(registered(member(man(50), "head"), member(son, "child"))), 0, departure(son, "moved-out", ago(10)))
                .statusCode(200);
        String other = old(registered(member(woman(60), "head")));

        join(other, 0, since(member(son, "grandchild"), ago(11)))
                .statusCode(409)
                .body("code", equalTo("member-in-another-household"));
        join(other, 0, since(member(son, "grandchild"), ago(10))).statusCode(200);
    }

    @Test
    void noDayLiesBeforeTheRegistrationTooFarBackOrAhead() {
        String young = registered(member(man(50), "head"));
        String old = Past.since(pool, 200, registered(member(man(50), "head")));

        for (String[] refused : new String[][] {
            {young, YESTERDAY.toString()},
            {old, ago(91).toString()},
            {old, today().plusDays(1).toString()}
        }) {
            join(refused[0], 0, since(member(woman(40), "spouse"), LocalDate.parse(refused[1])))
                    .statusCode(422)
                    .body("code", equalTo("day-not-possible"))
                    .body("errors.pointer", contains("/since"));
        }
    }

    @Test
    void whereAHouseholdLivedIsKeptToo() {
        String household = old(registered(member(man(50), "head")));

        move(Homes.AGENT, household, 0, "04.421.01.00", ago(7))
                .statusCode(200)
                .body("address.territory", equalTo("04.421.01.00"))
                .body("version", equalTo(1));
        String elsewhere = TestTokens.agent("social-agent", "04");
        asOf(elsewhere, household, ago(8), today()).body("address.territory", equalTo("06.141.01.00"));
        asOf(elsewhere, household, ago(7), today()).body("address.territory", equalTo("04.421.01.00"));
        asOf(elsewhere, household, ago(7), YESTERDAY).body("address.territory", equalTo("06.141.01.00"));
    }

    @Test
    void aPersonsStaysAreFoundByNumber() {
        Person son = man(20);
        String first = old(registered(member(man(50), "head"), member(son, "child")));
        leave(first, 0, departure(son, "moved-out", ago(10))).statusCode(200);
        String second = old(registered(member(woman(60), "head")));
        join(second, 0, since(member(son, "grandchild"), ago(4))).statusCode(200);

        stays(Homes.AGENT, son, 50)
                .body("items.household", contains(second, first))
                .body("items.relation", contains("grandchild", "child"))
                .body("items.from", contains(ago(4).toString(), ago(30).toString()))
                .body("items.until", contains(null, ago(10).toString()))
                .body("items.endReason", contains(null, "moved-out"));
        String cursor =
                stays(Homes.AGENT, son, 1).body("items", hasSize(1)).extract().path("next");
        given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .body(Map.of("idcs", son.idcs()))
                .post("/v1/memberships/search?limit=1&cursor=" + cursor)
                .then()
                .body("items.household", contains(first));
        stays(TestTokens.agent("social-agent", "04"), son, 50).body("items", hasSize(0));
        String citizen = TestTokens.citizen(son.idcs());
        given().auth()
                .oauth2(citizen)
                .get("/v1/me/memberships")
                .then()
                .statusCode(200)
                .body("items.household", contains(second, first));
        given().auth()
                .oauth2(citizen)
                .get("/v1/me/consultations")
                .then()
                .body("items.fields", hasItem(contains("memberships")));
    }

    @Test
    void whoEndedAStayIsToldToStaffAndNotToWhomItConcerns() {
        Person husband = man(50);
        Person son = man(20);
        Person daughter = woman(25);
        Person boy = man(4);
        String household = old(registered(
                member(husband, "head"), member(son, "child"), member(daughter, "child"), member(boy, "child")));
        letGo(household, 0, departure(husband, "moved-out", ago(20)));
        letGo(household, 1, departure(daughter, "moved-out", ago(10)));
        Population.dies(son, ago(5));
        Eventually.holds(() -> Homes.read(household).extract().<Integer>path("version") == 3);

        stays(TestTokens.agent("auditor", "*"), daughter, 50)
                .body("items.relation", contains("head", "child"))
                .body("items.endReason", contains("moved-out", null))
                .body("items.endedBy", contains("letting-go", null));
        for (Person gone : List.of(son, boy)) {
            stays(Homes.AGENT, gone, 50).body("items[0].endedBy", equalTo("population"));
        }
        given().auth()
                .oauth2(TestTokens.citizen(daughter.idcs()))
                .get("/v1/me/memberships")
                .then()
                .body("items.endReason", contains("moved-out", null))
                .body("items.endedBy", contains(null, null));
    }

    @Test
    void aCitizenSeesTheDaysOnWhichSheWasThere() {
        Person daughter = woman(20);
        String household = old(registered(member(man(50), "head"), member(daughter, "child")));
        leave(household, 0, departure(daughter, "moved-out", ago(10))).statusCode(200);
        String citizen = TestTokens.citizen(daughter.idcs());

        asOf(citizen, household, ago(11), today()).body("members", hasSize(2));
        get(citizen, household, ago(9), today()).statusCode(404);
    }

    @Test
    void aDayIsADay() {
        given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + registered(member(man(50), "head")) + "/as-of?on=2026-13-01")
                .then()
                .statusCode(400)
                .body("errors.code", contains("invalid-date"))
                .body("errors.pointer", contains("/on"));
    }

    private String old(String household) {
        return Past.since(pool, 30, household);
    }

    private static LocalDate ago(int days) {
        return today().minusDays(days);
    }

    private static Map<String, Object> since(Map<String, Object> member, LocalDate day) {
        member.put("since", day.toString());
        return member;
    }

    private static void letGo(String household, int version, Map<String, Object> departure) {
        String agent = TestTokens.builder()
                .roles("social-agent")
                .territory("06")
                .subject("letting-go")
                .token();
        given().auth()
                .oauth2(agent)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(departure)
                .post("/v1/households/" + household + "/departures")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asOf(String household, LocalDate on, LocalDate asKnownOn) {
        return asOf(Homes.AGENT, household, on, asKnownOn);
    }

    private static ValidatableResponse asOf(String token, String household, LocalDate on, LocalDate asKnownOn) {
        return get(token, household, on, asKnownOn).statusCode(200).body("code", not(nullValue()));
    }

    private static ValidatableResponse get(String token, String household, LocalDate on, LocalDate asKnownOn) {
        return given().auth()
                .oauth2(token)
                .get("/v1/households/" + household + "/as-of?on=" + on + "&asKnownOn=" + asKnownOn)
                .then();
    }

    private static ValidatableResponse stays(String token, Person person, int limit) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("idcs", person.idcs()))
                .post("/v1/memberships/search?limit=" + limit)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse move(String token, String household, int version, String territory, LocalDate since) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("address", Map.of("territory", territory, "area", "urban"), "since", since.toString()))
                .put("/v1/households/" + household + "/address")
                .then();
    }
}
