package org.sijil.population.seal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.seal.Seals.FIRST;
import static org.sijil.population.seal.Seals.SECOND;
import static org.sijil.population.seal.Seals.sealed;
import static org.sijil.population.seal.Seals.unsealed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.FeedInSight;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A merge neither lifts a seal nor lays one, and what the feed tells of somebody sealed is what rights depend on. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class SealedMergeTest {

    @Test
    void aSealedRecordAndAnOpenOneAreNotMergedEitherWay() {
        Registered open = Life.woman();
        Registered sealed = sealed(Life.woman());

        for (ValidatableResponse refused : List.of(propose(open, sealed), propose(sealed, open))) {
            refused.statusCode(409)
                    .body("code", equalTo("one-is-sealed"))
                    .body("errors[0].pointer", equalTo("/merged"))
                    .body(not(containsString(sealed.idcs())));
        }

        unsealed(sealed);
        propose(open, sealed).statusCode(201);
    }

    @Test
    void aSealThatCameBetweenProposalAndConfirmationStopsTheMerge() {
        Registered open = Life.woman();
        Registered other = Life.woman();
        String merge = propose(open, other).statusCode(201).extract().path("id");
        sealed(other);

        confirm(merge).statusCode(409).body("code", equalTo("one-is-sealed"));
    }

    @Test
    void aRecordThatWasMergedIntoASealedOneIsSealedWithIt() {
        Registered person = Life.woman();
        Registered again = Life.woman();
        confirm(propose(person, again).statusCode(201).extract().path("id")).statusCode(200);
        as(AGENT).get("/v1/persons/" + again.id()).then().statusCode(200);

        sealed(person);

        as(AGENT).get("/v1/persons/" + again.id()).then().statusCode(404).body("code", equalTo("unknown-person"));
        as(AGENT)
                .body(Map.of("cnie", again.cnie()))
                .post("/v1/persons/search")
                .then()
                .body("items.size()", equalTo(0));

        unsealed(person);
        as(AGENT).get("/v1/persons/" + again.id()).then().statusCode(200);
    }

    @Test
    void followersHearOfASealedPersonWhatRightsDependOn() {
        Registered person = sealed(Life.woman());
        Registered again = sealed(Life.woman());
        confirm(propose(person, again).statusCode(201).extract().path("id")).statusCode(200);

        Map<String, Object> news = lastNewsOf(again);

        assertEquals(Set.of("idcs", "birthDate", "sex", "status", "version"), news.keySet());
        assertEquals("merged", news.get("status"));
    }

    private static ValidatableResponse propose(Registered survivor, Registered merged) {
        return as(FIRST)
                .body(Map.of("survivor", survivor.id(), "merged", merged.id(), "reason", "Même carte présentée"))
                .post("/v1/merges")
                .then();
    }

    private static ValidatableResponse confirm(String merge) {
        String version = as(FIRST).get("/v1/merges/" + merge).header("ETag");
        return as(SECOND)
                .header("If-Match", version)
                .post("/v1/merges/" + merge + "/confirmation")
                .then();
    }

    /** Of the newest events, of which there are more than one page when other tests ran before. */
    private static Map<String, Object> lastNewsOf(Registered person) {
        FeedInSight.await();
        String follower = TestTokens.partner("feed:follow");
        Map<String, Object> last = Map.of();
        String after = "";
        List<Map<String, Object>> page;
        do {
            page = as(follower)
                    .queryParam("after", after)
                    .queryParam("limit", 1000)
                    .get("/v1/feed")
                    .path("$");
            for (Map<String, Object> event : page) {
                after = String.valueOf(event.get("id"));
                if (person.id().equals(event.get("subject"))) {
                    @SuppressWarnings("unchecked")
                    Map<String, Object> data = (Map<String, Object>) Objects.requireNonNull(event.get("data"));
                    last = data;
                }
            }
        } while (!page.isEmpty());
        return last;
    }
}
