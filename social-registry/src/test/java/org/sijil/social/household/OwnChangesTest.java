package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.sijil.social.Homes.declare;
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
import org.sijil.testing.TestTokens;

/** What the head of a household may change without an agent, and who else may not. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class OwnChangesTest {

    private final Person head = woman(50);
    private final Person son = man(20);
    private final Person child = woman(10);

    @Test
    void theHeadMovesTheHouseholdWhichIsScoredAnew() {
        String household = home();
        declare(household, Answers.of()).statusCode(201);
        String before = read(household).extract().path("score.value");

        TwoTimelinesTest.move(token(head), household, 1, "05.091", today())
                .statusCode(200)
                .body("address.territory", equalTo("05.091"))
                .body("score.value", not(equalTo(before)))
                .body("declarationDue", is(false));
    }

    @Test
    void theHeadLetsAnAdultGo() {
        leave(head, home(), 0, son, "own-spending").statusCode(200).body("members", hasSize(2));
    }

    @Test
    void neitherAMinorNorTheHeadGoesWithoutAnAgent() {
        String household = home();

        for (Person other : new Person[] {child, head}) {
            leave(head, household, 0, other, "moved-out")
                    .statusCode(403)
                    .body("code", equalTo("needs-an-agent"))
                    .body("errors.pointer", contains("/idcs"));
        }
        leave(head, household, 0, son, "entered-by-mistake")
                .statusCode(403)
                .body("errors.pointer", contains("/reason"));
        leave(head, household, 0, son, "no-such-reason")
                .statusCode(422)
                .body("code", equalTo("unknown-departure-reason"));
        leave(head, household, 0, son, "no-longer-wanted").statusCode(422);
        read(household).body("version", equalTo(0));
    }

    @Test
    void theHeadTakesTheHouseholdOffTheRegister() {
        String household = home();

        remove(head, household, 0, "no-longer-wanted")
                .statusCode(200)
                .body("state", equalTo("dissolved"))
                .body("members", hasSize(0));
        registered(member(head, "head"), member(child, "child"));
        remove(head, household, 1, "no-longer-wanted").statusCode(404);
    }

    @Test
    void nobodyElseDoesAnyOfIt() {
        String household = home();

        remove(son, household, 0, "no-longer-wanted").statusCode(403);
        leave(son, household, 0, son, "moved-out").statusCode(403);
        TwoTimelinesTest.move(token(son), household, 0, "05.091", today()).statusCode(403);
        remove(woman(30), household, 0, "no-longer-wanted").statusCode(404);
        read(household).body("version", equalTo(0));
    }

    @Test
    void whoChangesTooOftenIsSentToACentre() {
        String household = home();
        for (int version = 0; version < 3; version++) {
            TwoTimelinesTest.move(token(head), household, version, "06.141." + "0" + (version + 1), today())
                    .statusCode(200);
        }

        TwoTimelinesTest.move(token(head), household, 3, "06.141", today())
                .statusCode(403)
                .body("code", equalTo("too-many-own-changes"));
        TwoTimelinesTest.move(Homes.AGENT, household, 3, "06.141", today()).statusCode(200);
    }

    @Test
    void theReasonsAreForEverybodyToRead() {
        given().get("/v1/departure-reasons")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("moved-out", "no-longer-wanted"))
                .body("items.find { it.code == 'marriage' }.title.ar", equalTo("زواج"))
                .body("items.find { it.code == 'marriage' }.confidence", equalTo("I"));
    }

    private String home() {
        return registered(member(head, "head"), member(son, "child"), member(child, "child"));
    }

    private static String token(Person person) {
        return TestTokens.citizen(person.idcs());
    }

    private static ValidatableResponse leave(Person who, String household, int version, Person gone, String reason) {
        return post(
                who,
                household + "/departures",
                version,
                Map.of("idcs", gone.idcs(), "reason", reason, "date", today().toString()));
    }

    private static ValidatableResponse remove(Person who, String household, int version, String reason) {
        return post(who, household + "/removal", version, Map.of("reason", reason));
    }

    private static ValidatableResponse post(Person who, String path, int version, Map<String, Object> body) {
        return given().auth()
                .oauth2(token(who))
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/v1/households/" + path)
                .then();
    }
}
