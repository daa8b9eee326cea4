package org.sijil.commons.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ConsultationsTest {

    @Inject
    DataSource database;

    @Test
    void aPersonSeesWhoReadAndWhy() {
        UUID person = UUID.randomUUID();
        act(person, "/reads", "social-agent").statusCode(204);

        list(person, 50, null)
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].role", equalTo("social-agent"))
                .body("items[0].client", equalTo("agent-desk"))
                .body("items[0].purpose", equalTo("household-registration"))
                .body("items[0].legalBasis", equalTo("law 72.18"))
                .body("items[0].fields", contains("name", "address"))
                .body("items[0].actor", equalTo(null));
    }

    @Test
    void aReadInsideACommandIsRecordedInItsTransaction() {
        UUID person = UUID.randomUUID();
        act(person, "/reads-in-transaction", "social-agent").statusCode(204);

        list(person, 50, null).body("items.purpose", contains("complaint"));
    }

    @Test
    void theNewestComesFirstAndPagesJoin() {
        UUID person = UUID.randomUUID();
        for (int read = 0; read < 5; read++) {
            act(person, read == 4 ? "/reads-in-transaction" : "/reads", "social-agent")
                    .statusCode(204);
        }
        List<String> purposes = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < 3; page++) {
            ValidatableResponse answer = list(person, 2, cursor).statusCode(200);
            purposes.addAll(answer.extract().path("items.purpose"));
            cursor = answer.extract().path("next");
        }
        assertEquals(null, cursor);
        assertEquals(5, purposes.size());
        assertEquals("complaint", purposes.get(0));
    }

    @Test
    void aForgedCursorIsRefused() {
        list(UUID.randomUUID(), 2, "bm9uc2Vuc2UKMQ").statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void aDeedIsOnRecordWithItsTransactionOrNotAtAll() throws SQLException {
        UUID subject = UUID.randomUUID();
        act(subject, "/failed-deeds", "operator").statusCode(403);
        assertEquals(List.of(), entries(subject));

        act(subject, "/deeds", "operator").statusCode(204);

        String sorted = Hex.of(Sha256.of("{\"a\":1,\"b\":2}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("trial.done operator " + sorted), entries(subject));
    }

    private static ValidatableResponse act(UUID subject, String what, String role) {
        return given().auth()
                .oauth2(TestTokens.of(role))
                .post("/v1/trial-audit/" + subject + what)
                .then();
    }

    private static ValidatableResponse list(UUID person, int limit, @Nullable String cursor) {
        return given().auth()
                .oauth2(TestTokens.citizen(TestPeople.idcs()))
                .queryParam("limit", limit)
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .get("/v1/trial-audit/" + person + "/reads")
                .then();
    }

    private List<String> entries(UUID subject) throws SQLException {
        String query =
                "SELECT action || ' ' || role || ' ' || encode(detail_hash, 'hex') FROM audit_entry WHERE subject = ?";
        List<String> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, subject);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
            }
        }
        return entries;
    }
}
