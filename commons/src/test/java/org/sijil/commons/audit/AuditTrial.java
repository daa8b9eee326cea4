package org.sijil.commons.audit;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.sijil.testing.TestTokens;

/** Writes entries beside the service, seals them, and asks for exports as an auditor does. */
final class AuditTrial {

    private final DataSource database;
    private final AuditSealer sealer;

    AuditTrial(DataSource database, AuditSealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** A transaction of its own, which the caller commits. */
    Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static void append(Connection connection, UUID subject) throws SQLException {
        String sql = "INSERT INTO audit_entry (action, subject, actor, role, detail_hash, at)"
                + " VALUES ('trial.done', ?, 'someone', 'operator', '\\x00', timestamptz '2026-11-21 10:00:00.123456+00')";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, subject);
            insert.executeUpdate();
        }
    }

    void commit(int entries) throws SQLException {
        try (Connection connection = begin()) {
            for (int entry = 0; entry < entries; entry++) {
                append(connection, UUID.randomUUID());
            }
            connection.commit();
        }
    }

    static void seal(AuditSealer sealer) {
        sealer.seal().await().atMost(Duration.ofSeconds(30));
    }

    /** Seals all there is; the number of the last seal. */
    long seal() throws SQLException {
        seal(sealer);
        return number("SELECT coalesce(max(seq), 0) FROM audit_seal");
    }

    long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** What someone does who owns the database: no trigger stops him. */
    void tamper(String statement) throws SQLException {
        try (Connection connection = begin();
                PreparedStatement off = connection.prepareStatement("SET LOCAL session_replication_role = replica");
                PreparedStatement change = connection.prepareStatement(statement)) {
            off.execute();
            change.executeUpdate();
            connection.commit();
        }
    }

    static String export(long from, long to) {
        return given().auth()
                .oauth2(TestTokens.of("auditor"))
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/audit/export")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
    }

    static AuditVerification verify(String export, AuditHead... known) throws IOException {
        JsonPath key = given().auth()
                .oauth2(TestTokens.of("auditor"))
                .get("/v1/audit/key")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return AuditVerifier.trusting(key.getString("publicKey"))
                .verify(new BufferedReader(new StringReader(export)), known);
    }
}
