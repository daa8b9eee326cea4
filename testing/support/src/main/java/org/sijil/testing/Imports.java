package org.sijil.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Files of rows as operators send them to the service that {@code @QuarkusTest} has started. */
public final class Imports {

    /** The token of whoever sends them. */
    public static final String OPERATOR = TestTokens.of("operator");

    private static final Set<String> OVER = Set.of("finished", "failed", "cancelled");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Imports() {}

    /** A row key that nobody used. */
    public static String key() {
        return "row-" + UUID.randomUUID();
    }

    /** A row under that key. */
    public static Map<String, Object> row(String key, Map<String, Object> person) {
        Map<String, Object> row = new HashMap<>(person);
        row.put("rowKey", key);
        return row;
    }

    /** Rows as a file of lines of JSON. */
    public static String lines(List<Map<String, Object>> rows) {
        return rows.stream().map(Imports::json).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The answer to a file of lines of JSON. */
    public static ValidatableResponse send(String file) {
        return send("application/x-ndjson", file.getBytes(StandardCharsets.UTF_8), "false");
    }

    /** The answer to a file of that type. */
    public static ValidatableResponse send(String type, byte[] file, String dryRun) {
        return given().auth()
                .oauth2(OPERATOR)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .body(file)
                .queryParam("dryRun", dryRun)
                .post("/v1/imports")
                .then();
    }

    /** What became of a file when its job is over. */
    public static JsonPath done(ValidatableResponse taken) {
        String job = taken.statusCode(202).extract().path("job");
        assertEquals("/v1/jobs/" + job, taken.extract().header("Location").replaceFirst("http://[^/]*", ""));
        await(job);
        return get("/v1/imports/" + taken.extract().path("id"));
    }

    /** What is wrong with its rows. */
    public static JsonPath errors(JsonPath done, String language) {
        return given().auth()
                .oauth2(OPERATOR)
                .header("Accept-Language", language)
                .get("/v1/imports/" + done.get("id") + "/errors?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What an operator reads there. */
    public static JsonPath get(String path) {
        return given().auth()
                .oauth2(OPERATOR)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A value as JSON. */
    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void await(String job) {
        try {
            for (int turn = 0; turn < 600; turn++) {
                JsonPath state = get("/v1/jobs/" + job);
                if (OVER.contains(state.getString("state"))) {
                    assertEquals("finished", state.getString("state"), state::prettify);
                    return;
                }
                if (new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("nobody counts down");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the import did not end in time");
    }
}
