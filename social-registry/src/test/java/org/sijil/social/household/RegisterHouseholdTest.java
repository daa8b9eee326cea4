package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class RegisterHouseholdTest {

    @Test
    void aFamilyIsEnteredWithItsDeclarationAndScoredAtOnce() {
        Map<String, Object> request = familyOfFive();
        request.put(
                "declaration",
                Answers.of(
                        "rooms",
                        3,
                        "electricityMeter",
                        true,
                        "satelliteDish",
                        true,
                        "publicPupils6To14",
                        2,
                        "adultsWithoutDiploma",
                        2,
                        "adultsEarning",
                        1,
                        "mobilePhones",
                        2,
                        "yearlyButane",
                        "1200.00",
                        "yearlyWaterAndElectricity",
                        "3000.00",
                        "yearlyTelecom",
                        "1200.00"));

        register(request)
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/households/[0-9a-f-]{36}"))
                .header("ETag", "\"0\"")
                .body("code", matchesPattern("[0-9]{10}1"))
                .body("state", equalTo("active"))
                .body("address.area", equalTo("urban"))
                .body("members.relation", contains("head", "spouse", "child", "child", "child"))
                .body("score.value", equalTo("9.4585344"))
                .body("score.formula", equalTo("ma-rsu-2021"))
                .body("declarationDue", is(false));
    }

    @Test
    void withoutADeclarationThereIsNoScore() {
        register(request(member(woman(70), "head")))
                .statusCode(201)
                .body("score", nullValue())
                .body("declarationDue", is(true));
    }

    @Test
    void familyLinksFollowFromRelations() {
        Person head = man(42);
        Person wife = woman(38);
        Person mother = woman(70);

        register(request(
                        member(head, "head"),
                        member(wife, "spouse"),
                        member(woman(3), "child"),
                        member(mother, "parent")))
                .statusCode(201)
                .body("members[0].spouse", equalTo(wife.id().toString()))
                .body("members[0].parents", contains(mother.id().toString()))
                .body("members[1].spouse", equalTo(head.id().toString()))
                .body(
                        "members[2].parents",
                        contains(head.id().toString(), wife.id().toString()))
                .body("members[3].parents", hasSize(0));
    }

    @Test
    void linksCanBeNamed() {
        Person son = man(25);
        Person hisWife = woman(22);
        Map<String, Object> daughterInLaw = member(hisWife, "other");
        daughterInLaw.put("spouse", son.idcs());
        Map<String, Object> baby = member(woman(1), "grandchild");
        baby.put("parents", List.of(son.idcs(), hisWife.idcs()));

        register(request(member(man(60), "head"), member(son, "child"), daughterInLaw, baby))
                .statusCode(201)
                .body("members[1].spouse", equalTo(hisWife.id().toString()))
                .body(
                        "members[3].parents",
                        contains(son.id().toString(), hisWife.id().toString()));
    }

    @Test
    void aPersonBelongsToOneHouseholdOnly() {
        Person wife = woman(30);
        Homes.registered(member(man(40), "head"), member(wife, "spouse"));

        register(request(member(man(50), "head"), member(wife, "spouse")))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/member-in-another-household"))
                .body("errors.pointer", contains("/members/1/idcs"));
    }

    @Test
    void aRefusedHouseholdLeavesNothingBehind() {
        Person wife = woman(30);
        Person husband = man(50);
        Homes.registered(member(man(40), "head"), member(wife, "spouse"));
        register(request(member(husband, "head"), member(wife, "spouse"))).statusCode(409);

        register(request(member(husband, "head"))).statusCode(201);
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        Map<String, Object> request = familyOfFive();
        String key = UUID.randomUUID().toString();
        String first = withKey(key, request).then().statusCode(201).extract().asString();
        int asked = Population.calls();

        withKey(key, request).then().statusCode(201).body(equalTo(first));
        assertEquals(asked, Population.calls());
        request.put("address", Map.of("territory", "06.141", "area", "rural"));
        withKey(key, request).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void namesOfPeopleAreNeverKept() {
        String household = Homes.registered(member(woman(33), "head"));

        Homes.read(household)
                .statusCode(200)
                .body("members.collect { it.keySet().contains('givenName') }", everyItem(is(false)));
    }

    private static Response withKey(String key, Object request) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/households");
    }

    private static Map<String, Object> familyOfFive() {
        return request(
                member(man(42), "head"),
                member(woman(38), "spouse"),
                member(woman(12), "child"),
                member(man(8), "child"),
                member(woman(3), "child"));
    }
}
