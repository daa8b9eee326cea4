package org.sijil.commons.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.commons.hash.Sha256;
import org.sijil.commons.paging.Cursor;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ConsultationsTest {

    @Inject
    DataSource database;

    @Inject
    TrialPersons persons;

    private final UUID amina = UUID.randomUUID();
    private final String idcs = TestPeople.idcs();

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
                .body("items[0].legalBasis", equalTo("law-72.18"))
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

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "2026-02-30T00:00:00Z", "+999999999-12-31T00:00:00Z", "-4713-01-01T00:00:00Z"})
    void aForgedCursorIsRefused(String at) {
        list(UUID.randomUUID(), 2, Cursor.encode(at, "1")).statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void eachEntryTellsHowToGoOnAfterIt() {
        for (int read = 0; read < 3; read++) {
            act(amina, "/reads", "social-agent").statusCode(204);
        }
        List<String> cursors = list(amina, 50, null).extract().path("items.cursor");

        assertEquals(
                cursors.subList(1, 3), list(amina, 50, cursors.get(0)).extract().path("items.cursor"));
        assertEquals(cursors.get(1), list(amina, 2, null).extract().path("next"));
    }

    @Test
    void aCitizenSeesTheOwnListAndTheLookItselfFirst() {
        persons.meet(idcs, amina);
        act(amina, "/reads", "social-agent").statusCode(204);

        own("?limit=1")
                .body("items.purpose", contains("own-file"))
                .body("items[0].role", equalTo("citizen"))
                .body("items[0].legalBasis", equalTo("law-09.08"))
                .body("items[0].fields", contains("consultations"))
                .body("next", notNullValue());
        own("").body("items.role", contains("citizen", "citizen", "social-agent"));
    }

    @Test
    void aRefusedLookLeavesNoRecord() {
        persons.meet(idcs, amina);
        get("/v1/me/consultations?limit=0").statusCode(400);
        get("/v1/me/consultations?cursor=damaged").statusCode(400);

        own("").body("items", hasSize(1));
    }

    @Test
    void whomTheServiceDoesNotKnowHasAnEmptyList() {
        own("").body("items", empty()).body("next", nullValue());
    }

    private ValidatableResponse own(String query) {
        return get("/v1/me/consultations" + query).statusCode(200);
    }

    private ValidatableResponse get(String path) {
        return given().auth().oauth2(TestTokens.citizen(idcs)).get(path).then();
    }

    @Test
    void aDeedIsOnRecordWithItsTransactionOrNotAtAll() throws SQLException {
        UUID subject = UUID.randomUUID();
        act(subject, "/failed-deeds", "operator").statusCode(403);
        assertEquals(List.of(), entries(subject));

        act(subject, "/deeds", "operator").statusCode(204);

        String sorted = Sha256.hex("{\"a\":1,\"b\":2}");
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
        String query = "SELECT action || ' ' || role || ' ' || encode(detail_hash, 'hex') FROM audit_entry"
                + " WHERE subject = ? AND action LIKE 'trial.%'";
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
