package org.sijil.social.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Which regions there are is recorded, not built in. Of a far future, so that no other test meets this one. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class NewRegionTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2900-01-01");

    @Inject
    Scorer scorer;

    @Test
    void householdsLiveInARegionThatIsRecordedOnceTheFormulaKnowsIt() throws IOException {
        String twelve = formula();
        post("operator", "/v1/places", region()).statusCode(201);
        propose(twelve)
                .statusCode(422)
                .body("code", equalTo("formula-invalid"))
                .body("detail", containsString("no constant for region 13"));

        String proposal = propose(twelve.replace(
                        "    - {code: \"12\"",
                        "    - {code: \"13\", constant: 0.1, confidence: I}\n    - {code: \"12\""))
                .statusCode(201)
                .extract()
                .path("id");
        FormulaProposalTest.study(proposal);
        post("auditor", "/v1/formula-proposals/" + proposal + "/decision", Map.of("approved", true, "reason", "seen"))
                .statusCode(200);

        assertTrue(scorer.knows("13", FIRST_DAY));
        assertFalse(scorer.knows("14", FIRST_DAY));
        assertFalse(scorer.knows("13", Population.today()));
    }

    private static ValidatableResponse propose(String content) {
        return post("formula-manager", "/v1/formula-proposals", Map.of("file", "new-region.yaml", "content", content));
    }

    /** @param who the first of their roles; whoever decides is another person than who proposes */
    private static ValidatableResponse post(String who, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(TestTokens.of(who, "formula-manager"))
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static Map<String, Object> region() {
        return Map.of(
                "code",
                "13",
                "kind",
                "region",
                "name",
                Map.of("ar", "جهة جديدة", "fr", "Région nouvelle"),
                "from",
                FIRST_DAY.toString(),
                "source",
                "a decree",
                "confidence",
                "O");
    }

    private static String formula() throws IOException {
        try (InputStream file = NewRegionTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: ma-rsu-2021", "id: test-new-region")
                    .replace("effectiveFrom: 2021-08-09", "effectiveFrom: " + FIRST_DAY);
        }
    }
}
