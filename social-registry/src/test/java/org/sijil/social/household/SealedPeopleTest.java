package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sijil.social.Homes.AGENT;
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
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.social.Eventually;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Where somebody lives whom the population registry has sealed. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class SealedPeopleTest {

    private static final String PARTNER = TestTokens.partner("social:score-class");

    @Inject
    Pool pool;

    private final Person head = man(40);
    private final Person wife = woman(30);

    @Test
    void toAgentsAndPartnersTheHouseholdIsNotThere() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        Population.event("record.sealed", wife.id(), Map.of());
        Eventually.holds(() -> read(household).extract().statusCode() == 404);

        for (Person one : new Person[] {head, wife}) {
            ask(AGENT, "/v1/households/search", one).statusCode(200).body("items", hasSize(0));
            ask(AGENT, "/v1/memberships/search", one).statusCode(200).body("items", hasSize(0));
            ask(TestTokens.of("auditor"), "/v1/memberships/search", one)
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        of(AGENT, household, "/as-of").statusCode(404);
        of(AGENT, household, "/score").statusCode(404);
        leave(household, 0, Map.of("idcs", head.idcs(), "reason", "moved-out", "date", today().toString()))
                .statusCode(404);
        ask(PARTNER, "/v1/household-checks", wife).body("member", equalTo(false));
        ask(PARTNER, "/v1/household-checks", head).body("member", equalTo(true)).body("size", equalTo(1));

        of(TestTokens.of("auditor"), household, "").statusCode(200).body("members", hasSize(2));
        given().auth()
                .oauth2(TestTokens.citizen(wife.idcs()))
                .get("/v1/me/household")
                .then()
                .statusCode(200)
                .body("members", hasSize(2));

        Population.event("record.unsealed", wife.id(), Map.of());
        Eventually.holds(() -> read(household).extract().statusCode() == 200);
        ask(PARTNER, "/v1/household-checks", wife).body("member", equalTo(true));
    }

    @Test
    void norIsItThereOnADayBeforeTheyCame() {
        String household = Past.since(pool, 30, registered(member(head, "head")));
        join(household, 0, member(wife, "spouse")).statusCode(200);
        String before = "/as-of?on=" + today().minusDays(10);
        of(AGENT, household, before).statusCode(200).body("members", hasSize(1));

        Population.event("record.sealed", wife.id(), Map.of());
        Eventually.holds(() -> read(household).extract().statusCode() == 404);

        of(AGENT, household, before).statusCode(404);
        of(TestTokens.of("auditor"), household, before).statusCode(200).body("members", hasSize(1));
        of(TestTokens.citizen(head.idcs()), household, before).statusCode(200);
    }

    private static ValidatableResponse of(String token, String household, String what) {
        return given().auth()
                .oauth2(token)
                .get("/v1/households/" + household + what)
                .then();
    }

    private static ValidatableResponse ask(String token, String path, Person person) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("idcs", person.idcs()))
                .post(path)
                .then();
    }
}
