package org.sijil.social.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.Homes.AGENT;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ExplanationTest {

    @Test
    void effectsAndConstantsAddUpToTheScore() {
        Person head = man(40);
        String household = registered(member(head, "head"), member(woman(38), "spouse"), member(woman(9), "child"));
        declare(household, Answers.of("computer", true, "publicPupils6To14", 1, "adultsEarning", 1, "rooms", 2))
                .statusCode(201);

        JsonPath told = explain(TestTokens.citizen(head.idcs()), household, "en")
                .statusCode(200)
                .header("Content-Language", "en")
                .body("constants.subject", contains("intercept", "region"))
                .body("raised.subject", hasItem("computer"))
                .body("raised.find { it.subject == 'computer' }.unverified", equalTo(true))
                .body("lowered[0].subject", equalTo("household-size"))
                .body("lowered[0].value", equalTo("3"))
                .body("lowered[0].unverified", nullValue())
                .body("lowered.subject", hasItem("public-pupils-6-14"))
                .body("changed", nullValue())
                .extract()
                .jsonPath();

        BigDecimal sum = Stream.of("constants", "raised", "lowered")
                .map(list -> told.<String>getList(list + ".effect"))
                .map(ExplanationTest::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(new BigDecimal(told.getString("value"))).abs();
        assertTrue(off.compareTo(new BigDecimal("0.00000006")) < 0, "off by " + off);
        assertTrue(isFalling(told.getList("raised.effect")) && isFalling(told.getList("lowered.effect")));
    }

    @Test
    void itIsToldInTheLanguageOfWhoeverAsks() {
        String household = registered(member(man(40), "head"));
        declare(household, Answers.of("computer", true)).statusCode(201);

        explain(AGENT, household, "ar")
                .header("Content-Language", "ar")
                .body("raised.label", hasItem("حاسوب"))
                .body("reference", startsWith("يقارن"));
        explain(AGENT, household, "fr").body("raised.label", hasItem("Ordinateur"));
        explain(AGENT, household, "de").body("raised.label", hasItem("Computer"));
    }

    @Test
    void whatMovedIsToldWithItsCause() {
        String household = registered(member(man(40), "head"));
        declare(household, Answers.of("adultsEarning", 1)).statusCode(201);
        declare(household, Answers.of("adultsEarning", 1, "cars", 1)).statusCode(201);

        explain(AGENT, household, "fr")
                .body("changed.difference", equalTo("0.2260000"))
                .body("changed.lines", hasSize(1))
                .body("changed.lines[0].subject", equalTo("cars"))
                .body("changed.lines[0].cause", equalTo("answers"))
                .body("changed.lines[0].causeLabel", equalTo("D'autres réponses"))
                .body("changed.lines[0].before", equalTo("0"))
                .body("changed.lines[0].after", equalTo("1"));

        Homes.join(household, 2, member(woman(38), "spouse")).statusCode(200);
        JsonPath told = explain(AGENT, household, "en")
                .body("changed.lines.cause", everyItem(equalTo("members")))
                .body("changed.lines.subject", hasItem("household-size"))
                .body("changed.lines.subject", hasItem("adults-earning"))
                .body("changed.lines.subject", not(hasItem("cars")))
                .extract()
                .jsonPath();
        BigDecimal off = sum(told.getList("changed.lines.effect"))
                .subtract(new BigDecimal(told.getString("changed.difference")))
                .abs();
        assertTrue(off.compareTo(new BigDecimal("0.0000002")) < 0, "off by " + off);
    }

    @Test
    void onlyTheHouseholdAndItsAgentsAreTold() {
        String household = registered(member(man(40), "head"));
        explain(AGENT, household, "en").statusCode(404);
        declare(household, Answers.of()).statusCode(201);

        explain(TestTokens.citizen(man(40).idcs()), household, "en").statusCode(404);
        explain(TestTokens.agent("social-agent", "04"), household, "en").statusCode(403);
        assertEquals(
                200,
                explain(TestTokens.of("auditor"), household, "en").extract().statusCode());
    }

    private static BigDecimal sum(List<String> effects) {
        return effects.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isFalling(List<String> effects) {
        List<BigDecimal> sizes =
                effects.stream().map(each -> new BigDecimal(each).abs()).toList();
        return sizes.equals(sizes.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static ValidatableResponse explain(String token, String household, String language) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .get("/v1/households/" + household + "/score/explanation")
                .then();
    }
}
