package org.sijil.enrollment.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** A decision shows all that it rests on, and comes out the same when it is taken again. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class DecisionApiTest {

    @Inject
    Database database;

    private final Someone head = Someone.woman("1984-01-01");

    private String decision(String score, String regime) {
        head.registered();
        SomeHousehold.inCasablanca()
                .with(head, "head")
                .but(head, "pension", true)
                .scored(score)
                .told();
        return database.rows(
                        "SELECT d.id FROM decision d JOIN family_member m ON m.family = d.family"
                                + " WHERE m.person = ? AND d.regime = ?",
                        head.id(),
                        regime)
                .get(0);
    }

    @Test
    void aDecisionShowsFactsRulesAndReasons() {
        Api.staff("support-manager")
                .header("Accept-Language", "fr")
                .get("/v1/decisions/" + decision("9.8000000", "ma-asd"))
                .then()
                .statusCode(200)
                .body("regime", equalTo("ma-asd"))
                .body("version", equalTo("2023-12"))
                .body("eligible", equalTo(false))
                .body("decidedOn", equalTo(EnrollmentResources.TODAY))
                .body("inputs.score", equalTo("9.8000000"))
                .body("inputs.members", hasSize(1))
                .body("inputs.members[0].situation.pension", equalTo(true))
                .body("reasons.code", contains("score-above-threshold", "pension"))
                .body("reasons[1].text", startsWith("Un membre de la famille perçoit une pension"))
                .body("reasons[1].confidence", equalTo("P"));
    }

    @Test
    void aDecisionReplaysToTheSameResult() {
        Api.staff("auditor")
                .get("/v1/decisions/" + decision("9.8000000", "ma-asd") + "/replay")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("sameFile", equalTo(true))
                .body("reasons", contains("score-above-threshold", "pension"));
    }

    @Test
    void everyDecisionOfTheServiceReplaysToTheSameResult() {
        decision("9.1000000", "ma-amo-tadamon");
        for (String id : database.rows("SELECT id FROM decision LIMIT 200")) {
            Api.staff("auditor").get("/v1/decisions/" + id + "/replay").then().body("same", equalTo(true));
        }
    }

    @Test
    void aForgedOutcomeDoesNotReplay() throws SQLException {
        String forged = decision("9.8000000", "ma-asd");
        database.change("UPDATE decision SET eligible = true, reasons = '[]' WHERE id = ?", UUID.fromString(forged));
        Api.staff("auditor").get("/v1/decisions/" + forged + "/replay").then().body("same", equalTo(false));
        database.change(
                "UPDATE decision SET eligible = false, reasons = '[\"score-above-threshold\",\"pension\"]' WHERE id ="
                        + " ?",
                UUID.fromString(forged));
    }

    @Test
    void aCitizenSeesOnlyDecisionsOnTheOwnFamily() {
        String id = decision("9.1000000", "ma-amo-tadamon");
        Api.as(TestTokens.citizen(head.idcs()))
                .get("/v1/decisions/" + id)
                .then()
                .statusCode(200);
        Api.as(TestTokens.citizen(TestPeople.idcs()))
                .get("/v1/decisions/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-decision"));
    }
}
