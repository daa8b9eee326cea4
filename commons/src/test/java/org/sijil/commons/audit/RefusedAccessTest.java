package org.sijil.commons.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Whoever is refused is on record, where an auditor reads it. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RefusedAccessTest {

    @Inject
    DataSource database;

    @Inject
    AuditSealer sealer;

    private final UUID subject = UUID.randomUUID();
    private AuditTrial trial;

    @BeforeEach
    void begin() {
        trial = new AuditTrial(database, sealer);
    }

    @Test
    void theWrongRoleIsOnRecord() throws SQLException {
        post("deeds", TestTokens.builder().roles("citizen").subject("curious").token(), 403);

        assertEquals(List.of("curious citizen"), refusals("refused.forbidden"));
    }

    @Test
    void whatARuleRefusesIsOnRecordThoughTheDeedIsUndone() throws SQLException {
        post(
                "failed-deeds",
                TestTokens.builder().roles("operator").subject("hasty").token(),
                403);

        assertEquals(List.of("hasty operator"), refusals("refused.forbidden"));
        assertEquals(List.of(), refusals("trial.undone"));
    }

    @Test
    void whoIsNobodyAndWhatIsAllowedLeaveNoRefusal() throws SQLException {
        given().post("/v1/trial-audit/" + subject + "/deeds").then().statusCode(401);
        post("deeds", TestTokens.of("operator"), 204);

        assertEquals(List.of(), refusals("refused.forbidden"));
    }

    @Test
    void anAuditorReadsIt() throws SQLException {
        long before = trial.seal();
        post("deeds", TestTokens.of("citizen"), 403);

        List<String> lines = AuditTrial.export(before + 1, trial.seal())
                .lines()
                .filter(line -> line.contains(subject.toString()))
                .toList();

        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains("\"action\":\"refused.forbidden\""), lines.get(0));
    }

    private void post(String what, String token, int status) {
        given().auth()
                .oauth2(token)
                .post("/v1/trial-audit/" + subject + "/" + what)
                .then()
                .statusCode(status);
    }

    /** Who, as what. */
    private List<String> refusals(String action) throws SQLException {
        return trial.texts("SELECT actor || ' ' || role FROM audit_entry WHERE subject = '" + subject
                + "' AND action = '" + action + "'");
    }
}
