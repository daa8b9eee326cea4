package org.sijil.social;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.testing.ManyCalls;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** The matrix of {@code roles.txt} is the truth about who may call what. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class RolesTest {

    private static final List<String> ROLES = List.of(
            "citizen",
            "registration-agent",
            "adjudicator",
            "social-agent",
            "scheme-manager",
            "support-manager",
            "payment-approver",
            "auditor",
            "statistician",
            "formula-manager",
            "operator");

    private static final Map<String, String> TOKENS =
            ROLES.stream().collect(Collectors.toMap(role -> role, RolesTest::token));

    private static final Set<String> KERNEL = Set.of("/v1/feed", "/v1/jobs", "/v1/audit", "/v1/seals");

    @Test
    void everyOperationAdmitsTheRolesThatTheMatrixNames() throws IOException {
        Map<String, Set<String>> admitted = new TreeMap<>();
        for (String operation : matrix().keySet()) {
            admitted.put(operation, admitted(operation));
        }
        assertEquals(matrix(), admitted);
    }

    @Test
    void everyOperationStandsInTheMatrix() throws IOException {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();
        Set<String> documented = new TreeSet<>();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        paths.forEach((path, methods) -> methods.keySet().forEach(method -> {
            if (KERNEL.stream().noneMatch(path::startsWith)) {
                documented.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }));
        assertEquals(matrix().keySet(), documented);
    }

    @Test
    void badTokensOpenNothing() {
        for (String token : List.of(
                TestTokens.expired("social-agent"),
                TestTokens.otherIssuer("social-agent"),
                TestTokens.otherKey("social-agent"),
                TestTokens.unsigned("social-agent"),
                "garbage")) {
            given().auth()
                    .oauth2(token)
                    .get("/v1/households/" + UUID.randomUUID())
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private static Set<String> admitted(String operation) {
        Set<String> admitted = new TreeSet<>();
        if (isAdmitted(null, operation)) {
            admitted.add("everybody");
            return admitted;
        }
        TOKENS.forEach((role, token) -> {
            if (isAdmitted(token, operation)) {
                admitted.add(role);
            }
        });
        return admitted;
    }

    private static String token(String role) {
        return role.equals("citizen") ? TestTokens.citizen(TestPeople.idcs()) : TestTokens.of(role);
    }

    private static boolean isAdmitted(@Nullable String token, String operation) {
        String[] parts = operation.split(" ", -1);
        String path = parts[1].replace("{id}", UUID.randomUUID().toString())
                .replace("{code}", "06.141")
                .replace("{day}", "2027-03-10")
                .replace("{year}", "2027");
        int status = ManyCalls.send(parts[0], path, token, parts[0].equals("POST") ? "{}" : null)
                .statusCode();
        return status != 401 && status != 403;
    }

    private static Map<String, Set<String>> matrix() throws IOException {
        Map<String, Set<String>> matrix = new TreeMap<>();
        try (InputStream file = RolesTest.class.getResourceAsStream("/roles.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1))
                    .forEach(words -> matrix.put(
                            words[0] + " " + words[1],
                            new TreeSet<>(Arrays.asList(words).subList(2, words.length))));
        }
        return matrix;
    }
}
