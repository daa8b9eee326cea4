package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.join;
import static org.sijil.social.Homes.leave;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.commons.time.Birthdays;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Another file of rules is other ages and numbers, from its day on; a change is judged by the day from which it is to hold. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ChangedRulesTest {

    private static final int AGO = 10;

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    private final Person mother = woman(50);
    private final Person son = man(19);

    @Test
    void whoFollowsAHeadIsAnAdultByTheRuleOfThatDay() throws IOException {
        holdsLately("majority-age", 21);

        leave(home(), 0, departure(mother, "moved-out", ago(AGO + 1)))
                .statusCode(200)
                .body("members.relation", contains("head"))
                .body("members[0].person", equalTo(son.id().toString()));
        Person other = woman(50);
        leave(old(member(other, "head"), member(man(19), "child")), 0, departure(other, "moved-out", ago(AGO)))
                .statusCode(422)
                .body("code", equalTo("minors-left-alone"));
    }

    @Test
    void aDeathToldLateIsJudgedByTheRuleOfItsDay() throws IOException {
        holdsLately("majority-age", 21);
        String headed = home();
        Person other = woman(50);
        String dissolved = old(member(other, "head"), member(man(19), "child"));

        Population.dies(mother, ago(AGO + 1));
        Population.dies(other, ago(AGO));
        Eventually.holds(() -> read(headed).extract().<Integer>path("version") == 1);
        Eventually.holds(() -> read(dissolved).extract().<Integer>path("version") == 1);
        read(headed).body("members.relation", contains("head"));
        read(dissolved).body("state", equalTo("dissolved"));
    }

    /** Sons of 18 are so since ten days. */
    @Test
    void whoHasComeOfAgeSinceHeadsWhatIsLeftAndNotWhatWas() {
        Person young = man(18);
        String household = old(member(mother, "head"), member(young, "child"));
        LocalDate minor = Birthdays.of(young.birthDate(), 18).minusDays(1);

        head(household, young, minor).statusCode(422).body("code", equalTo("head-is-a-minor"));
        leave(household, 0, departure(mother, "moved-out", minor))
                .statusCode(200)
                .body("members.relation", contains("head"));
        Person other = man(18);
        head(old(member(woman(50), "head"), member(other, "child")), other, minor.plusDays(1))
                .statusCode(200)
                .body("members[1].relation", equalTo("head"));
    }

    @Test
    void aSpouseIsOldEnoughByTheRuleOfTheDayOfJoining() throws IOException {
        holdsLately("wife-age", 18);

        join(old(member(man(30), "head")), 0, since(member(woman(17), "spouse"), ago(AGO + 1)))
                .statusCode(200);
        join(old(member(man(30), "head")), 0, since(member(woman(17), "spouse"), ago(AGO)))
                .statusCode(422)
                .body("code", equalTo("spouse-not-admissible"))
                .body("errors[0].detail", containsString("a man of 15 and a woman of 18"));
        join(old(member(woman(30), "head")), 0, since(member(man(17), "spouse"), ago(AGO)))
                .statusCode(200);
    }

    @Test
    void asManyWivesAsTheRuleSays() throws IOException {
        String household = old(member(man(40), "head"), member(woman(30), "spouse"));
        holdsLately("wives-at-most", 1);

        join(household, 0, since(member(woman(31), "spouse"), ago(AGO)))
                .statusCode(422)
                .body("code", equalTo("spouse-not-admissible"));
        join(household, 0, since(member(woman(31), "spouse"), ago(AGO + 1))).statusCode(200);
    }

    @Test
    void asManyMembersAsTheRuleSays() throws IOException {
        holdsLately("members-at-most", 2);

        String household = registered(member(mother, "head"), member(son, "child"));
        join(household, 0, member(man(8), "child"))
                .statusCode(422)
                .body("code", equalTo("household-full"))
                .body("title", containsString("2"));
        register(request(member(woman(50), "head"), member(man(9), "child"), member(man(8), "child")))
                .statusCode(422)
                .body("code", equalTo("household-full"));
    }

    @Test
    void whoMayAskAndReadIsOfAgeToday() throws IOException {
        home();
        complain(mother).statusCode(201);
        requests(son).body("items", hasSize(1));
        holdsLately("majority-age", 21);

        requests(son).body("items", hasSize(0));
        complain(son).statusCode(422).body("code", equalTo("declarant-is-a-minor"));
    }

    private String home() {
        return old(member(mother, "head"), member(son, "child"));
    }

    @SafeVarargs
    private String old(Map<String, Object>... members) {
        return Past.since(pool, 30, registered(members));
    }

    /** The shipped rules, one of which says something else since some days. */
    private void holdsLately(String rule, int value) throws IOException {
        try (InputStream shipped = HouseholdRules.class.getResourceAsStream("/household-rules.yaml")) {
            String entry = "  - {name: " + rule + ", value: " + value + ", effectiveFrom: \"" + ago(AGO)
                    + "\", source: \"a test\", confidence: I}\n";
            String text =
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8).replace("reasons:", entry + "reasons:");
            Path file = Files.writeString(folder.resolve("rules.yaml"), text);
            QuarkusMock.installMockForType(new HouseholdRules(Optional.of(file), json), HouseholdRules.class);
        }
    }

    private static LocalDate ago(int days) {
        return today().minusDays(days);
    }

    private static Map<String, Object> since(Map<String, Object> member, LocalDate day) {
        member.put("since", day.toString());
        return member;
    }

    private static ValidatableResponse head(String household, Person person, LocalDate since) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("idcs", person.idcs(), "since", since.toString()))
                .put("/v1/households/" + household + "/head")
                .then();
    }

    private static ValidatableResponse complain(Person person) {
        Map<String, Object> subject =
                Map.of("kind", "membership", "id", person.id().toString());
        return given().auth()
                .oauth2(TestTokens.citizen(person.idcs()))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("subject", subject, "grounds", "It is not so"))
                .post("/v1/complaints")
                .then();
    }

    private static ValidatableResponse requests(Person person) {
        return given().auth()
                .oauth2(TestTokens.citizen(person.idcs()))
                .get("/v1/requests")
                .then()
                .statusCode(200);
    }
}
