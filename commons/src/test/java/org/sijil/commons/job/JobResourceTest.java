package org.sijil.commons.job;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class JobResourceTest {

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    @Inject
    DataSource database;

    @Test
    void aSubmittedJobIsDoneAndTellsHowItWent() {
        JsonPath job = finished(submit("?chunks=3"));

        assertEquals("trial-of-three", job.getString("kind"));
        assertEquals(3, job.getInt("done"));
        assertEquals(3, job.getInt("total"));
        assertEquals(300, job.getInt("items"));
        assertTrue(job.getDouble("perSecond") > 0);
        assertTrue(job.getMap("$").containsKey("endedAt"));
        assertTrue(!job.getMap("$").containsKey("secondsLeft"), "nothing is left");
    }

    @Test
    void aCommandThatFailsLeavesNoJob() throws SQLException {
        long before = jobs();
        given().auth().oauth2(operator()).post("/v1/trial-jobs/refused").then().statusCode(403);

        assertEquals(before, jobs());
    }

    @Test
    void aCancelledJobIsNotBegun() {
        read(submit("/cancelled")).statusCode(200).body("state", equalTo("cancelled"));
    }

    @Test
    void anUnknownJobIsNotFound() {
        read(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "adjudicator"})
    void othersDoNotSeeJobs(String role) {
        given().auth()
                .oauth2(TestTokens.of(role))
                .get("/v1/jobs/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static String submit(String how) {
        return given().auth()
                .oauth2(operator())
                .post("/v1/trial-jobs" + how)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\"", "");
    }

    private static JsonPath finished(String job) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        JsonPath view = read(job).statusCode(200).extract().jsonPath();
        while (!view.getString("state").equals("finished") && System.nanoTime() < deadline) {
            view = read(job).statusCode(200).extract().jsonPath();
        }
        assertEquals("finished", view.getString("state"));
        return view;
    }

    private static ValidatableResponse read(String job) {
        return given().auth().oauth2(operator()).get("/v1/jobs/" + job).then();
    }

    private long jobs() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM job")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String operator() {
        return TestTokens.of("operator");
    }
}
