package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** Whatever is wrong with a household is said with a pointer to where it is wrong. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class HouseholdRefusalTest {

    @Test
    void anUnknownMemberIsNamedByPlace() {
        Person nobody = new Person(TestPeople.idcs(), null, "female", Population.today());

        refused(request(member(man(40), "head"), member(nobody, "spouse")), "unknown-member", "/members/1/idcs");
    }

    @Test
    void aDeadMemberIsNamedByPlace() {
        Person dead = woman(40);
        Population.isDead(dead);

        refused(request(member(man(40), "head"), member(dead, "spouse")), "dead-member", "/members/1/idcs");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Person dead = woman(40);
        Population.isDead(dead);
        Person nobody = new Person(TestPeople.idcs(), null, "female", Population.today());

        register(request(member(man(40), "head"), member(dead, "spouse"), member(nobody, "child")))
                .statusCode(422)
                .body("errors.pointer", contains("/members/1/idcs", "/members/2/idcs"))
                .body("errors.code", contains("dead-member", "unknown-member"));
    }

    @Test
    void theHeadIsAnAdult() {
        refused(request(member(woman(17), "head")), "head-is-a-minor", "/members/0/idcs");
        register(request(member(woman(17), "head"))).body("errors[0].detail", containsString("18"));
    }

    @Test
    void thereIsExactlyOneHead() {
        refused(request(member(woman(30), "other")), "one-head-required", "/members");
        refused(
                request(member(woman(30), "head"), member(man(30), "head")),
                "one-head-required",
                "/members/1/relation");
    }

    @Test
    void nobodyIsNamedTwice() {
        Person wife = woman(30);
        refused(
                request(member(man(40), "head"), member(wife, "spouse"), member(wife, "other")),
                "member-named-twice",
                "/members/2/idcs");
    }

    @Test
    void linksStayWithinTheHousehold() {
        Map<String, Object> wife = member(woman(30), "spouse");
        wife.put("spouse", TestPeople.idcs());
        refused(request(member(man(40), "head"), wife), "not-a-member", "/members/1/spouse");

        Map<String, Object> child = member(woman(3), "child");
        child.put("parents", List.of(child.get("idcs")));
        refused(request(member(man(40), "head"), child), "not-a-member", "/members/1/parents/0");
    }

    @Test
    void marriagesAreAdmissible() {
        refused(
                request(member(man(40), "head"), member(man(30), "spouse")),
                "spouse-not-admissible",
                "/members/1/relation");
        refused(
                request(member(man(40), "head"), member(woman(14), "spouse")),
                "spouse-not-admissible",
                "/members/1/relation");
        register(request(member(woman(40), "head"), member(man(40), "spouse"), member(man(41), "spouse")))
                .statusCode(422)
                .body("errors.code", hasItem("spouse-not-admissible"));
    }

    @Test
    void fourWivesAreAdmissibleAndAFifthIsNot() {
        Map<String, Object> four = request(
                member(man(60), "head"),
                member(woman(50), "spouse"),
                member(woman(45), "spouse"),
                member(woman(40), "spouse"),
                member(woman(35), "spouse"));
        register(four).statusCode(201);

        register(request(
                        member(man(60), "head"),
                        member(woman(50), "spouse"),
                        member(woman(45), "spouse"),
                        member(woman(40), "spouse"),
                        member(woman(35), "spouse"),
                        member(woman(30), "spouse")))
                .statusCode(422)
                .body("code", equalTo("spouse-not-admissible"));
    }

    @Test
    void parentsAreOlderThanTheirChildren() {
        refused(
                request(member(woman(30), "head"), member(man(31), "child")),
                "parent-not-older",
                "/members/1/relation");
        refused(
                request(member(woman(50), "head"), member(man(45), "parent")),
                "parent-not-older",
                "/members/1/relation");
    }

    @Test
    void aTerritoryLiesInARegion() {
        Map<String, Object> request = request(member(woman(30), "head"));
        request.put("address", Map.of("territory", "13.001", "area", "urban"));

        refused(request, "unknown-region", "/address/territory");
    }

    @ParameterizedTest
    @CsvSource({
        "adultsEarning, 3, more-than-adults",
        "adultsLiterate, 3, more-than-adults",
        "seniorExecutives, 3, more-than-adults",
        "adultsInCommerce, 3, more-than-adults",
        "adultsOperatingMachines, 3, more-than-adults",
        "adultsWithHigherDiploma, 3, more-than-adults",
        "privatePupils6To14, 2, more-than-children6-to14",
        "publicPupils6To14, 2, more-than-children6-to14"
    })
    void sharesThatContradictTheHouseholdAreRefused(String answer, int count, String code) {
        Map<String, Object> request =
                request(member(man(40), "head"), member(woman(38), "spouse"), member(woman(8), "child"));
        request.put("declaration", Answers.of(answer, count));

        register(request)
                .statusCode(422)
                .body("code", equalTo("declaration-contradicts-household"))
                .body("errors.pointer", contains("/declaration/" + answer))
                .body("errors[0].code", containsString(code.substring(0, 9)));
    }

    @Test
    void anAdultIsEitherWithOrWithoutDiploma() {
        Map<String, Object> request = request(member(man(40), "head"), member(woman(38), "spouse"));
        request.put("declaration", Answers.of("adultsWithoutDiploma", 2, "adultsWithTechnicalDiploma", 1));

        register(request)
                .statusCode(422)
                .body("errors[0].code", equalTo("diplomas-exceed-adults"))
                .body("errors.pointer", contains("/declaration/adultsWithoutDiploma"));
    }

    @ParameterizedTest
    @CsvSource({"yearlyButane, 20000.01", "yearlyWaterAndElectricity, 60001", "yearlyTelecom, 9999999"})
    void billsOutOfAllProportionAreRefused(String bill, String amount) {
        Map<String, Object> request = request(member(man(40), "head"));
        request.put("declaration", Answers.of(bill, amount));

        register(request).statusCode(422).body("errors.pointer", contains("/declaration/" + bill));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rooms              | 0
        rooms              | 51
        cars               | -1
        cows               | 501
        mobilePhones       | 101
        rooms              | null
        """)
    void answersOutOfBoundsAreRefused(String answer, String value) {
        Map<String, Object> request = request(member(man(40), "head"));
        request.put("declaration", Answers.of(answer, value.equals("null") ? null : Integer.valueOf(value)));

        register(request).statusCode(400).body("errors.pointer", contains("/declaration/" + answer));
    }

    @ParameterizedTest
    @CsvSource({"-1.00", "1.234", "1e5", "NaN", "'1,5'", "''", "99999999"})
    void aBillIsADecimalString(String amount) {
        Map<String, Object> request = request(member(man(40), "head"));
        request.put("declaration", Answers.of("yearlyButane", amount));

        register(request)
                .statusCode(400)
                .body("errors.pointer", contains("/declaration/yearlyButane"))
                .body("errors.code", contains("invalid-bill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12\nrue"})
    void anAddressHasSomethingToReadOnOneLine(String line) {
        Map<String, Object> request = request(member(man(40), "head"));
        request.put("address", Map.of("territory", "06.141", "area", "urban", "line", line));

        register(request)
                .statusCode(400)
                .body("errors.pointer", contains("/address/line"))
                .body("errors.code", contains("one-line"));
    }

    @Test
    void everyAnswerIsRequired() {
        Map<String, Object> request = request(member(man(40), "head"));
        Map<String, Object> answers = Answers.of();
        answers.remove("computer");
        request.put("declaration", answers);

        register(request).statusCode(400).body("errors.pointer", contains("/declaration/computer"));
    }

    @Test
    void anErrorNeverRepeatsTheNumberItRefuses() {
        String wrong = TestPeople.idcsWithWrongControlDigit();
        Map<String, Object> head = member(man(40), "head");
        head.put("idcs", wrong);

        register(request(head))
                .statusCode(400)
                .body("errors.pointer", contains("/members/0/idcs"))
                .body(not(containsString(wrong)));
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() {
        given().auth()
                .oauth2(Homes.AGENT)
                .header("Accept-Language", "ar")
                .contentType("application/json")
                .body(request(member(woman(17), "head")))
                .post("/v1/households")
                .then()
                .statusCode(422)
                .body("title", equalTo("رب الأسرة قاصر"));
    }

    private static void refused(Map<String, Object> request, String code, String pointer) {
        register(request)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }
}
