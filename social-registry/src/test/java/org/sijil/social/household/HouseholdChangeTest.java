package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.join;
import static org.sijil.social.Homes.leave;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** Members come and go, answers are renewed; every change is a new version and a new score. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class HouseholdChangeTest {

    @Test
    void aNewbornJoinsItsParents() {
        Person father = man(30);
        Person mother = woman(28);
        String household = registered(member(father, "head"), member(mother, "spouse"));

        join(household, 0, member(woman(0), "child"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members", hasSize(3))
                .body(
                        "members[2].parents",
                        contains(father.id().toString(), mother.id().toString()));
    }

    @Test
    void aHouseholdThatGrowsIsScoredAnew() {
        String household = registered(member(man(30), "head"));
        declare(household, Answers.of("rooms", 2, "adultsEarning", 1)).statusCode(201);
        String before = read(household).extract().path("score.value");

        join(household, 1, member(woman(28), "spouse"))
                .statusCode(200)
                .body("score.value", not(equalTo(before)))
                .body("declarationDue", is(false));
    }

    @Test
    void aSecondHeadCannotJoin() {
        String household = registered(member(man(30), "head"));

        join(household, 0, member(woman(28), "head"))
                .statusCode(422)
                .body("errors.pointer", contains("/relation"))
                .body("code", equalTo("one-head-required"));
    }

    @Test
    void whoLivesElsewhereCannotJoin() {
        Person brother = man(20);
        registered(member(brother, "head"));
        String household = registered(member(man(30), "head"));

        join(household, 0, member(brother, "sibling"))
                .statusCode(409)
                .body("code", equalTo("member-in-another-household"))
                .body("errors.pointer", contains("/idcs"));
        read(household).body("version", equalTo(0)).body("members", hasSize(1));
    }

    @Test
    void aStaleVersionChangesNothing() {
        String household = registered(member(man(30), "head"));
        join(household, 0, member(woman(28), "spouse")).statusCode(200);

        join(household, 0, member(woman(2), "child")).statusCode(412).body("code", equalTo("stale-version"));
        read(household).body("version", equalTo(1)).body("members", hasSize(2));
    }

    @Test
    void aChangeNamesTheVersionItHasSeen() {
        String household = registered(member(man(30), "head"));

        given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .body(member(woman(28), "spouse"))
                .post("/v1/households/" + household + "/members")
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));
    }

    @Test
    void whoLeavesCanBelongElsewhereAtOnce() {
        Person son = man(22);
        String household = registered(member(man(50), "head"), member(son, "child"));

        leave(household, 0, departure(son, "marriage")).statusCode(200).body("members", hasSize(1));
        registered(member(son, "head"));
    }

    @Test
    void theSpouseFollowsAHeadWhoLeaves() {
        Person husband = man(50);
        Person wife = woman(40);
        String household = registered(member(husband, "head"), member(wife, "spouse"), member(woman(10), "child"));
        declare(household, Answers.of()).statusCode(201);

        leave(household, 1, departure(husband, "divorce"))
                .statusCode(200)
                .body("members.relation", contains("head", "child"))
                .body("members[0].person", equalTo(wife.id().toString()));
    }

    @Test
    void minorsAreNotLeftAlone() {
        Person mother = woman(40);
        String household = registered(member(mother, "head"), member(woman(10), "child"));

        leave(household, 0, departure(mother, "emigration"))
                .statusCode(422)
                .body("code", equalTo("minors-left-alone"))
                .body("errors.pointer", contains("/idcs"));
    }

    @Test
    void theLastMembersDepartureDissolvesTheHousehold() {
        Person widow = woman(70);
        String household = registered(member(widow, "head"));

        leave(household, 0, departure(widow, "moved-out"))
                .statusCode(200)
                .body("state", equalTo("dissolved"))
                .body("members", hasSize(0));
        join(household, 1, member(man(30), "head")).statusCode(409).body("code", equalTo("household-dissolved"));
    }

    @Test
    void aDepartureIsNeitherInTheFutureNorBeforeTheArrival() {
        Person son = man(22);
        String household = registered(member(man(50), "head"), member(son, "child"));

        for (int days : new int[] {1, -1}) {
            Map<String, Object> departure = Map.of(
                    "idcs",
                    son.idcs(),
                    "reason",
                    "other",
                    "date",
                    today().plusDays(days).toString());
            leave(household, 0, departure)
                    .statusCode(422)
                    .body("code", equalTo("departure-date-implausible"))
                    .body("errors.pointer", contains("/date"));
        }
    }

    @Test
    void onlyAMemberCanLeave() {
        String household = registered(member(man(50), "head"));

        leave(household, 0, departure(woman(20), "other")).statusCode(422).body("code", equalTo("not-a-member-here"));
    }

    @Test
    void answersAreKeptAndShownWithTheirScore() {
        String household = registered(member(man(50), "head"));

        declare(household, Answers.of("cars", 2, "yearlyTelecom", "600.00"))
                .statusCode(201)
                .body("score.area", equalTo("urban"))
                .body("score.breakdown.find { it.variable == 'cars' }.contribution", equalTo("0.452"));
        get(household, "/declarations/latest")
                .body("answers.cars", equalTo(2))
                .body("answers.yearlyTelecom", equalTo("600.00"));
        get(household, "/score")
                .body("breakdown", hasSize(37))
                .body("value", equalTo(read(household).extract().path("score.value")));
    }

    @Test
    void theLatestAnswersHold() {
        String household = registered(member(man(50), "head"));
        declare(household, Answers.of("cars", 2)).statusCode(201);
        declare(household, Answers.of("cars", 0)).statusCode(201);

        get(household, "/declarations/latest").body("answers.cars", equalTo(0));
        get(household, "/score").body("breakdown.find { it.variable == 'cars' }.value", equalTo("0"));
        read(household).body("version", equalTo(2));
    }

    @Test
    void countsOfTheLastAnswersAreCutToWhoIsLeft() {
        Person wife = woman(40);
        String household = registered(member(man(50), "head"), member(wife, "spouse"));
        declare(household, Answers.of("adultsEarning", 2)).statusCode(201);

        leave(household, 1, departure(wife, "divorce")).statusCode(200);
        get(household, "/score").body("breakdown.find { it.variable == 'share-earning' }.value", equalTo("1"));
        get(household, "/declarations/latest").body("answers.adultsEarning", equalTo(2));
    }

    private static ValidatableResponse get(String household, String what) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + household + what)
                .then()
                .statusCode(200);
    }
}
