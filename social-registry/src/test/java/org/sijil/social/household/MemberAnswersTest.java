package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** What is said of each member comes to the household's counts, and is held against the members. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class MemberAnswersTest {

    private static final String WEIGHED = """
            SELECT cast(inputs -> 'answers' AS text)
              FROM score
             WHERE household = $1
             ORDER BY computed_at DESC, id DESC
             LIMIT 1
            """;

    @Inject
    Pool pool;

    private final Person father = man(42);
    private final Person mother = woman(38);
    private final Person daughter = woman(12);
    private final Person baby = man(3);

    @Test
    void countsFollowFromTheMembers() {
        Map<String, Object> request = Homes.request(
                member(father, "head"), member(mother, "spouse"), member(daughter, "child"), member(baby, "child"));
        Map<String, Object> form = form(trader(), homemaker(), pupil(), baby());
        form.put("contracts", Map.of("telecomContract", "T-0042"));
        request.put("declaration", form);
        String household = Homes.register(request).statusCode(201).extract().path("id");

        latest(household)
                .statusCode(200)
                .body("answers.headEducation", equalTo("basic"))
                .body("answers.headOccupation", equalTo("other"))
                .body("answers.headEmployer", is(true))
                .body("answers.headRetiredOrAnnuitant", is(false))
                .body("answers.publicPupils6To14", equalTo(1))
                .body("answers.adultsWithoutDiploma", equalTo(1))
                .body("answers.adultsLiterate", equalTo(1))
                .body("answers.adultsEarning", equalTo(1))
                .body("answers.adultsInCommerce", equalTo(1))
                .body("answers.otherHealthCover", is(true))
                .body("channel", equalTo("centre"))
                .body("questionnaire", equalTo("ma-rsu-2021"))
                .body("members.person", hasSize(4))
                .body("members[0].answers.sector", equalTo("commerce"))
                .body("contracts.telecomContract", equalTo("T-0042"));
    }

    @Test
    void theCountsGivenAloneScoreTheSame() {
        String household = family();
        String byMembers = declare(household, form(trader(), homemaker(), pupil(), baby()))
                .statusCode(201)
                .extract()
                .path("score.value");

        declare(
                        household,
                        Answers.of(
                                "headEducation",
                                "basic",
                                "headOccupation",
                                "other",
                                "headEmployer",
                                true,
                                "publicPupils6To14",
                                1,
                                "adultsWithoutDiploma",
                                1,
                                "adultsLiterate",
                                1,
                                "adultsEarning",
                                1,
                                "adultsInCommerce",
                                1,
                                "otherHealthCover",
                                true))
                .statusCode(201)
                .body("score.value", equalTo(byMembers));
        latest(household).body("members", nullValue());
    }

    /** Cutting each count to the adults who are left would still count one who earns, and a cover that nobody has. */
    @Test
    void whoLeavesTakesTheirAnswersAlong() {
        declare(family(), form(homemaker(), trader(), pupil(), baby())).statusCode(201);
        leave(mother);

        JsonPath weighed = weighed();
        assertEquals(0, weighed.getInt("adultsEarning"));
        assertEquals(0, weighed.getInt("adultsLiterate"));
        assertEquals(0, weighed.getInt("adultsInCommerce"));
        assertEquals(1, weighed.getInt("adultsWithoutDiploma"));
        assertEquals(1, weighed.getInt("publicPupils6To14"));
        assertFalse(weighed.getBoolean("otherHealthCover"));
    }

    @Test
    void theNewHeadIsTheOneWhoWasAnsweredFor() {
        declare(family(), form(trader(), homemaker(), pupil(), baby())).statusCode(201);
        leave(father);

        JsonPath weighed = weighed();
        assertEquals("none", weighed.getString("headEducation"));
        assertEquals("none", weighed.getString("headOccupation"));
        assertFalse(weighed.getBoolean("headEmployer"));
        assertEquals(0, weighed.getInt("adultsEarning"));
    }

    @Test
    void aHeadWithoutWorkHasNoOccupation() {
        declare(family(), form(homemaker(), homemaker(), pupil(), baby())).statusCode(201);

        latest(family()).body("answers.headOccupation", equalTo("none")).body("answers.headEducation", equalTo("none"));
    }

    @Test
    void aCountThatTheMembersContradictIsNamed() {
        Map<String, Object> form = form(trader(), homemaker(), pupil(), baby());
        form.put("adultsEarning", 2);

        declare(family(), form)
                .statusCode(422)
                .body("code", equalTo("declaration-contradicts-household"))
                .body("errors.pointer", contains("/adultsEarning"))
                .body("errors.code", contains("contradicts-members"));
    }

    @Test
    void withoutMembersEveryCountIsRequired() {
        declare(family(), bare())
                .statusCode(400)
                .body("errors.pointer", hasItem("/adultsEarning"))
                .body("errors.pointer", hasItem("/headEducation"));
    }

    @Test
    void answersAreHeldAgainstTheMember() {
        Map<String, Object> wrong = new HashMap<>(pupil());
        wrong.put("diploma", "none");
        refused(form(trader(), homemaker(), wrong, baby()), "/members/2/answers/diploma", "not-asked-of-member");

        wrong = new HashMap<>(pupil());
        wrong.put("schoolLevel", "higher");
        refused(form(trader(), homemaker(), wrong, baby()), "/members/2/answers/schoolLevel", "not-at-this-age");

        wrong = new HashMap<>(homemaker());
        wrong.remove("literate");
        refused(form(trader(), wrong, pupil(), baby()), "/members/1/answers/literate", "question-unanswered");

        wrong = new HashMap<>(homemaker());
        wrong.put("literate", "often");
        refused(form(trader(), wrong, pupil(), baby()), "/members/1/answers/literate", "not-an-answer");

        wrong = new HashMap<>(trader());
        wrong.put("literate", false);
        refused(form(wrong, homemaker(), pupil(), baby()), "/members/0/answers/literate", "contradicts-another-answer");

        wrong = new HashMap<>(trader());
        wrong.put("<script>", List.of(Map.of()));
        refused(form(wrong, homemaker(), pupil(), baby()), "/members/0/answers", "unknown-question");
    }

    @Test
    void allMembersAreAnsweredForOrNone() {
        Map<String, Object> form = form(trader(), homemaker(), pupil());
        refused(form, "/members", "member-unanswered");

        Map<String, Object> twice = form(trader(), homemaker(), pupil(), baby());
        said(twice).get(3).put("idcs", father.idcs());
        declare(family(), twice).statusCode(422).body("errors.code", hasItem("member-answered-twice"));

        Map<String, Object> stranger = form(trader(), homemaker(), pupil(), baby());
        said(stranger).get(3).put("idcs", TestPeople.idcs());
        refused(stranger, "/members/3/idcs", "not-a-member-to-answer-for");
    }

    @Test
    void aDecisionCorrectsAnswersAndSaysWhichOnes() {
        String first = declare(family(), form(trader(), homemaker(), pupil(), baby()))
                .statusCode(201)
                .extract()
                .path("score.value");
        String was = latest(family()).extract().path("id");
        String decision = UUID.randomUUID().toString();
        String pointer = "/members/" + mother.id() + "/literate";

        String corrected = correct(decision, Map.of("/cars", 1, pointer, true))
                .statusCode(200)
                .body("score.value", not(equalTo(first)))
                .extract()
                .path("id");

        latest(family())
                .body("id", equalTo(corrected))
                .body("id", not(equalTo(was)))
                .body("answers.cars", equalTo(1))
                .body("answers.adultsLiterate", equalTo(2))
                .body("answers.adultsEarning", equalTo(1))
                .body("provenance.pointer", contains("", "/cars", pointer))
                .body("provenance.source", contains("declared", "corrected", "corrected"))
                .body("provenance[0].channel", equalTo("centre"))
                .body("provenance[1].decision", equalTo(decision));

        String second = UUID.randomUUID().toString();
        correct(second, Map.of("/cars", 0)).statusCode(200);
        latest(family())
                .body("provenance.pointer", contains("", "/cars", pointer))
                .body("provenance.find { it.pointer == '/cars' }.decision", equalTo(second));
    }

    @Test
    void aDecisionCannotSayWhatCannotBe() {
        declare(family(), form(trader(), homemaker(), pupil(), baby())).statusCode(201);
        String decision = UUID.randomUUID().toString();

        correct(decision, Map.of("/boats", 1)).statusCode(422).body("errors.code", contains("unknown-answer"));
        correct(decision, Map.of("/adultsEarning", 0))
                .statusCode(422)
                .body("errors.code", contains("follows-from-members"));
        correct(decision, Map.of("/rooms", 0)).statusCode(400).body("errors.pointer", contains("/rooms"));
        correct(decision, Map.of("/yearlyButane", "-1.00")).statusCode(400);
        correct(decision, Map.of("/members/" + daughter.id() + "/diploma", "none"))
                .statusCode(422)
                .body("errors.code", contains("not-asked-of-member"));
        latest(family()).body("provenance.source", contains("declared"));
    }

    private ValidatableResponse correct(String decision, Map<String, Object> values) {
        return given().auth()
                .oauth2(TestTokens.of("adjudicator"))
                .contentType("application/json")
                .body(values)
                .post("/stand-in/corrections/" + family() + "/" + decision)
                .then();
    }

    @Test
    void theQuestionnaireIsReadInThreeLanguages() {
        String citizen = TestTokens.citizen(TestPeople.idcs());
        given().auth()
                .oauth2(citizen)
                .get("/v1/questionnaires")
                .then()
                .statusCode(200)
                .body("id", hasItem("ma-rsu-2021"));

        given().auth()
                .oauth2(citizen)
                .get("/v1/questionnaires/ma-rsu-2021")
                .then()
                .statusCode(200)
                .body("title.ar", equalTo("استمارة السجل الاجتماعي الموحد"))
                .body("sections.questions.flatten().find { it.code == 'literate' }.minAge", equalTo(15))
                .body("lists.find { it.code == 'diploma' }.codes[0].text.fr", equalTo("Sans diplôme"))
                .body("lists.find { it.code == 'profession' }.confidence", equalTo("I"))
                .body("wordingConfidence", equalTo("I"))
                .body("lists.find { it.code == 'relation' }.codes.confidence", everyItem(equalTo("C")))
                .body(
                        "lists.find { it.code == 'diploma' }.codes.findAll { it.confidence != 'I' }.code",
                        contains("none"))
                .body("lists.codes.flatten().findAll { it.confidence == null }", hasSize(0))
                .body("derived.find { it.answer == 'adultsInCommerce' }.is", contains("commerce"));
        given().auth().oauth2(citizen).get("/v1/questionnaires/other").then().statusCode(404);
    }

    private String household = "";

    private String family() {
        if (household.isEmpty()) {
            household = Homes.registered(
                    member(father, "head"), member(mother, "spouse"), member(daughter, "child"), member(baby, "child"));
        }
        return household;
    }

    private void refused(Map<String, Object> form, String pointer, String code) {
        declare(family(), form)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse declare(String household, Map<String, Object> form) {
        return Homes.declare(household, form);
    }

    private void leave(Person person) {
        Map<String, Object> departure =
                Map.of("idcs", person.idcs(), "reason", "moved-out", "date", today().toString());
        Homes.leave(family(), 1, departure).statusCode(200);
    }

    /** What the latest score was computed from. */
    private JsonPath weighed() {
        return new JsonPath(pool.preparedQuery(WEIGHED)
                .executeAndAwait(Tuple.of(UUID.fromString(family())))
                .iterator()
                .next()
                .getString(0));
    }

    private static ValidatableResponse latest(String household) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + household + "/declarations/latest")
                .then();
    }

    @SafeVarargs
    private Map<String, Object> form(Map<String, Object>... answers) {
        List<Person> members = List.of(father, mother, daughter, baby);
        List<Map<String, Object>> said = new ArrayList<>();
        for (int index = 0; index < answers.length; index++) {
            said.add(new HashMap<>(Map.of("idcs", members.get(index).idcs(), "answers", answers[index])));
        }
        Map<String, Object> form = bare();
        form.put("members", said);
        return form;
    }

    /** The household's own answers alone. */
    private static Map<String, Object> bare() {
        Map<String, Object> form = Answers.of();
        Arrays.asList(
                        "headEducation",
                        "headOccupation",
                        "headEmployer",
                        "headRetiredOrAnnuitant",
                        "otherHealthCover",
                        "privatePupils6To14",
                        "publicPupils6To14",
                        "adultsWithoutDiploma",
                        "adultsWithTechnicalDiploma",
                        "adultsWithHigherDiploma",
                        "adultsLiterate",
                        "adultsEarning",
                        "adultsInCommerce",
                        "adultsOperatingMachines",
                        "seniorExecutives")
                .forEach(form::remove);
        return form;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> said(Map<String, Object> form) {
        return (List<Map<String, Object>>) Objects.requireNonNull(form.get("members"));
    }

    private static Map<String, Object> trader() {
        return Map.of(
                "diploma",
                "primary-certificate",
                "literate",
                true,
                "activity",
                "employed",
                "earning",
                true,
                "category",
                "trader",
                "sector",
                "commerce",
                "status",
                "employer",
                "disability",
                "none",
                "healthCover",
                true);
    }

    private static Map<String, Object> homemaker() {
        return Map.of(
                "diploma",
                "none",
                "literate",
                false,
                "activity",
                "homemaker",
                "earning",
                false,
                "disability",
                "none",
                "healthCover",
                false);
    }

    private static Map<String, Object> pupil() {
        return Map.of("schooling", "public", "schoolLevel", "primary", "disability", "none", "healthCover", false);
    }

    private static Map<String, Object> baby() {
        return Map.of("disability", "none", "healthCover", false);
    }
}
