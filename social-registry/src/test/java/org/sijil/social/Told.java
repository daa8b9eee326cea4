package org.sijil.social;

import static io.restassured.RestAssured.given;

import io.restassured.parsing.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sijil.testing.FeedInSight;
import org.sijil.testing.TestTokens;

/**
 * An event that followers are told of.
 *
 * @param data the household as it is after it
 */
public record Told(String type, Map<String, Object> data) {

    /** All that was told of these households, the oldest first: the whole feed is read in pages, for other tests fill it too. */
    public static List<Told> of(String... households) {
        Set<String> asked = Set.of(households);
        List<Told> told = new ArrayList<>();
        FeedInSight.await();
        List<Map<String, Object>> page = page("");
        while (!page.isEmpty()) {
            for (Map<String, Object> event : page) {
                if (asked.contains(String.valueOf(event.get("subject")))) {
                    told.add(of(event));
                }
            }
            page = page(String.valueOf(page.get(page.size() - 1).get("id")));
        }
        return told;
    }

    /** Those who live there. */
    public List<Map<String, Object>> members() {
        return members(data);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> members(Map<String, Object> data) {
        return (List<Map<String, Object>>) Objects.requireNonNull(data.get("members"));
    }

    @SuppressWarnings("unchecked")
    private static Told of(Map<String, Object> event) {
        return new Told(
                String.valueOf(event.get("type")), (Map<String, Object>) Objects.requireNonNull(event.get("data")));
    }

    private static List<Map<String, Object>> page(String after) {
        return given().auth()
                .oauth2(TestTokens.partner("feed:follow"))
                .queryParam("after", after)
                .queryParam("limit", 1000)
                .get("/v1/feed")
                .then()
                .parser("application/cloudevents-batch+json", Parser.JSON)
                .statusCode(200)
                .extract()
                .path("$");
    }
}
