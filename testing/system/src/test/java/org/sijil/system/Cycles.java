package org.sijil.system;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payment cycles as the support agency runs them. */
final class Cycles {

    private static final String CYCLES = "/api/enrollment/v1/payment-cycles";

    private final Door door;

    Cycles(Door door) {
        this.door = door;
    }

    /** Opens the cycle of a month; the answer is its id. */
    String opened(String month) {
        return door.post("support-manager", CYCLES, Map.of("programme", "asd", "month", month))
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Waits until the amounts of a cycle are there. */
    void awaitComputed(String id) {
        Eventually.within(
                Duration.ofSeconds(60),
                () -> door.get("support-manager", CYCLES + "/" + id)
                        .statusCode(200)
                        .body("state", equalTo("computed")));
    }

    /** All orders of a cycle, page after page. */
    List<Map<String, Object>> orders(String id) {
        List<Map<String, Object>> all = new ArrayList<>();
        String page = CYCLES + "/" + id + "/orders?limit=200";
        while (page != null) {
            ExtractableResponse<Response> answer =
                    door.get("support-manager", page).statusCode(200).extract();
            all.addAll(answer.jsonPath().getList("items"));
            page = next(answer.header("Link"));
        }
        return all;
    }

    private static @Nullable String next(@Nullable String link) {
        return link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }
}
