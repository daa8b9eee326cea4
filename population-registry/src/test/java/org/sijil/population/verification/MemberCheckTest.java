package org.sijil.population.verification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class MemberCheckTest {

    @Test
    void eachMemberIsAnsweredInTheOrderOfTheQuestion() {
        Registered living = someone();
        Registered dead = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);
        String unknown = TestPeople.idcs();
        List<String> asked = List.of(unknown, dead.idcs(), living.idcs(), unknown);

        check(asked)
                .statusCode(200)
                .body("members.idcs", equalTo(asked))
                .body("members.status", contains("unknown", "dead", "active", "unknown"))
                .body("members[0]", hasKey("person"))
                .body("members[0].person", nullValue())
                .body("members[0]", not(hasKey("birthDate")))
                .body("members[1].person", equalTo(dead.id()))
                .body("members[2].person", equalTo(living.id()))
                .body("members[2].birthDate", equalTo("1988-03-08"))
                .body("members[2].sex", equalTo("female"));
    }

    @Test
    void fromOneToSixtyMembersAreAsked() {
        check(Collections.nCopies(60, TestPeople.idcs())).statusCode(200);
        check(Collections.nCopies(61, TestPeople.idcs())).statusCode(400).body("errors[0].pointer", equalTo("/idcs"));
        check(List.of()).statusCode(400);
    }

    @Test
    void theMemberAtFaultIsNamed() {
        check(List.of(TestPeople.idcs(), TestPeople.idcsWithWrongControlDigit()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/idcs/1"));
    }

    @Test
    void aRegistryThatTakesInAFileAsksAboutThePeopleOfManyHouseholds() {
        Registered living = someone();
        List<String> asked = new ArrayList<>(Collections.nCopies(4_999, TestPeople.idcs()));
        asked.add(living.idcs());

        checkMany(asked)
                .statusCode(200)
                .body("members", hasSize(5_000))
                .body("members[4999].person", equalTo(living.id()))
                .body("members[4999].status", equalTo("active"));
        checkMany(Collections.nCopies(5_001, TestPeople.idcs())).statusCode(400);
    }

    private static ValidatableResponse checkMany(List<String> idcs) {
        return as(TestTokens.partner("feed:follow"))
                .body(Map.of("idcs", idcs))
                .post("/v1/member-checks/batch")
                .then();
    }

    private static ValidatableResponse check(List<String> idcs) {
        return as(TestTokens.of("social-agent"))
                .body(Map.of("idcs", idcs))
                .post("/v1/member-checks")
                .then();
    }
}
