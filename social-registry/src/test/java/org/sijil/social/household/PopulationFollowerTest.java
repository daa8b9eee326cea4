package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.social.Told;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** What the population registry's feed says reaches the households. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class PopulationFollowerTest {

    @Test
    void aDeadChildLeavesAndTheHouseholdIsScoredAnew() {
        Person child = woman(10);
        String household = registered(member(man(40), "head"), member(woman(38), "spouse"), member(child, "child"));
        declare(household, Answers.of("publicPupils6To14", 1)).statusCode(201);
        String before = read(household).extract().path("score.value");

        Population.dies(child, today());
        reaches(household, 2);
        read(household).body("members.relation", contains("head", "spouse")).body("score.value", not(equalTo(before)));
    }

    @Test
    void theWidowHeadsTheHouseholdAndItsChildrenAreOrphansOfTheirFather() {
        Person husband = man(40);
        Person wife = woman(38);
        String household = registered(member(husband, "head"), member(wife, "spouse"), member(woman(10), "child"));
        declare(household, Answers.of()).statusCode(201);

        Population.dies(husband, today());
        reaches(household, 2);
        read(household)
                .body("members.relation", contains("head", "child"))
                .body("members[0].person", equalTo(wife.id().toString()))
                .body("members[0].spouse", nullValue())
                .body("members[0].situation.fatherOrphan", is(false))
                .body("members[1].situation.fatherOrphan", is(true));
    }

    @Test
    void theEldestAdultHeadsAHouseholdWithoutASpouse() {
        Person father = man(70);
        Person elder = woman(40);
        Person younger = man(35);
        String household = registered(member(father, "head"), member(younger, "child"), member(elder, "child"));

        Population.dies(father, today());
        reaches(household, 1);
        read(household)
                .body("members.relation", contains("sibling", "head"))
                .body("members[1].person", equalTo(elder.id().toString()));
    }

    @Test
    void aHouseholdWithoutAnAdultIsDissolvedAndItsMinorsAreFree() {
        Person mother = woman(40);
        Person child = woman(10);
        String household = registered(member(mother, "head"), member(child, "child"));

        Population.dies(mother, today());
        reaches(household, 1);
        read(household).body("state", equalTo("dissolved")).body("members", hasSize(0));
        registered(member(man(50), "head"), member(child, "other"));
    }

    @Test
    void bothParentsMayDieInOneBatch() {
        Person father = man(50);
        Person mother = woman(48);
        Person son = man(20);
        String household = registered(member(father, "head"), member(mother, "spouse"), member(son, "child"));

        Population.dies(father, today());
        Population.dies(mother, today());
        Eventually.holds(
                () -> read(household).extract().<List<?>>path("members").size() == 1);
        read(household)
                .body("members.relation", contains("head"))
                .body("members[0].person", equalTo(son.id().toString()));
    }

    @Test
    void aDeathToldTwiceHasOneEffect() {
        Person child = woman(10);
        Person other = woman(8);
        String household = registered(member(man(40), "head"), member(child, "child"), member(other, "child"));

        Population.dies(child, today());
        Population.dies(child, today());
        Population.dies(other, today());
        Eventually.holds(
                () -> read(household).extract().<List<?>>path("members").size() == 1);
        assertEquals(Told.of(household).size(), 1 + read(household).extract().<Integer>path("version"));
    }

    @Test
    void whoLivesAfterAllMayBeAMemberAgain() {
        Person child = woman(10);
        Person father = man(40);
        String household = registered(member(father, "head"), member(child, "child"));
        Population.dies(child, today());
        reaches(household, 1);

        Population.livesAfterAll(child);
        Person mother = woman(39);
        Eventually.holds(() -> register(request(member(mother, "head"), member(child, "child")))
                        .extract()
                        .statusCode()
                == 201);
    }

    @Test
    void whoWasEnteredInErrorLeavesTheHousehold() {
        Person child = woman(1);
        String household = registered(member(man(40), "head"), member(child, "child"));

        Population.neverWas(child);
        reaches(household, 1);
        read(household).body("members.relation", contains("head"));
    }

    @Test
    void aRecordThatWasMergedLeavesTheHouseholdAndEntersNoOther() {
        Person child = woman(1);
        String household = registered(member(man(40), "head"), member(child, "child"));

        Population.isMerged(child);
        reaches(household, 1);
        read(household).body("members.relation", contains("head"));
        register(request(member(man(41), "head"), member(child, "child")))
                .statusCode(422)
                .body("code", equalTo("unknown-member"));
    }

    @Test
    void aCorrectedBirthDateCountsInTheScore() {
        Person head = man(40);
        String household = registered(member(head, "head"));
        declare(household, Answers.of()).statusCode(201);

        Population.isReallyBorn(head, today().minusYears(50));
        reaches(household, 2);
        read(household)
                .body("members[0].birthDate", equalTo(today().minusYears(50).toString()));
        given().auth()
                .oauth2(TestTokens.of("social-agent"))
                .get("/v1/households/" + household + "/score")
                .then()
                .body("breakdown.find { it.variable == 'head-age' }.value", equalTo("50"));
    }

    @Test
    void newsThatChangeNothingHereLeaveNoTrace() {
        Person head = man(40);
        Person witness = woman(10);
        String household = registered(member(head, "head"));
        String watched = registered(member(woman(40), "head"), member(witness, "child"));

        Population.isReallyBorn(head, head.birthDate());
        Population.event("person.married", head.id(), Map.of("idcs", head.idcs()));
        Population.dies(witness, today());
        reaches(watched, 1);
        read(household).body("version", equalTo(0));
    }

    @Test
    void whoHasDiedCannotBeMadeAMemberEvenWhenTheRegistrySaysSo() {
        Person ghost = woman(30);
        Person witness = woman(10);
        String watched = registered(member(woman(40), "head"), member(witness, "child"));
        Population.event("person.died", ghost.id(), dead(ghost));
        Population.dies(witness, today());
        reaches(watched, 1);

        register(request(member(ghost, "head"))).statusCode(409).body("code", equalTo("member-in-another-household"));
    }

    @Test
    void followersOfThisRegistryAreToldTheWholeHousehold() {
        Person husband = man(40);
        String household = registered(member(husband, "head"), member(woman(38), "spouse"));
        declare(household, Answers.of()).statusCode(201);
        Population.dies(husband, today());
        reaches(household, 2);

        List<Told> told = Told.of(household);
        assertEquals(
                List.of(0, 1, 2),
                told.stream().map(event -> event.data().get("version")).toList());
        assertEquals(Set.of("household.updated"), told.stream().map(Told::type).collect(Collectors.toSet()));
        assertNull(told.get(0).data().get("score"));
        assertEquals(
                List.of("head"),
                told.get(2).members().stream()
                        .map(member -> member.get("relation"))
                        .toList());
    }

    private static Map<String, Object> dead(Person person) {
        return Map.of(
                "idcs",
                person.idcs(),
                "birthDate",
                person.birthDate().toString(),
                "sex",
                person.sex(),
                "status",
                "dead",
                "deathDate",
                today().toString());
    }

    private static void reaches(String household, int version) {
        Eventually.holds(() -> read(household).extract().<Integer>path("version") == version);
    }
}
