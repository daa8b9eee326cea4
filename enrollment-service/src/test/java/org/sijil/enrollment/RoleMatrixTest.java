package org.sijil.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.enrollment.suite.Api.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Walks every endpoint with every role, and with what is no right token; see {@code role-matrix.md}. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class RoleMatrixTest {

    /** One line of the table: method, path, and each role with its cell. */
    record Endpoint(String method, String path, Map<String, Boolean> roles) {

        int call(RequestSpecification request) {
            String address = path.replace("{id}", UUID.randomUUID().toString());
            boolean hasBody = method.equals("POST") || method.equals("PUT");
            return (hasBody ? request.body("{}") : request)
                    .request(method, address)
                    .statusCode();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Endpoint> endpoints() throws IOException {
        List<String[]> rows = table();
        String[] roles = rows.get(0);
        return rows.stream().skip(1).map(row -> endpoint(roles, row)).toList();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void theTableHoldsForEveryRole(Endpoint endpoint) {
        endpoint.roles().forEach((role, may) -> {
            int status = endpoint.call(as(token(role)));
            boolean admitted = status != 401 && status != 403;
            assertEquals(may, admitted, () -> endpoint + " answered " + status + " to " + role);
        });
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyAValidTokenOfTheRealmIsHeard(Endpoint endpoint) {
        String[] entitled = endpoint.roles().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        Stream.of(
                        TestTokens.expired(entitled),
                        TestTokens.otherIssuer(entitled),
                        TestTokens.otherKey(entitled),
                        TestTokens.unsigned(entitled),
                        "no.token.atall")
                .forEach(token -> assertEquals(401, endpoint.call(as(token)), endpoint::toString));
        assertEquals(401, endpoint.call(RestAssured.given().contentType("application/json")), endpoint::toString);
    }

    @Test
    void everyEndpointStandsInTheTable() throws IOException {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .path("paths");
        Set<String> documented = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        Set<String> tabled =
                new TreeSet<>(endpoints().stream().map(Endpoint::toString).toList());

        assertTrue(documented.remove("GET /v1/regimes"), "the law is open to everybody");
        assertEquals(tabled, documented);
    }

    private static String token(String role) {
        if (role.equals("citizen")) {
            return TestTokens.citizen(TestPeople.idcs());
        }
        return role.contains(":") ? TestTokens.partner(role) : TestTokens.of(role);
    }

    private static Endpoint endpoint(String[] roles, String[] row) {
        String[] call = row[0].split(" ", 2);
        Map<String, Boolean> cells = new TreeMap<>();
        for (int column = 1; column < roles.length; column++) {
            cells.put(roles[column], row[column].equals("yes"));
        }
        return new Endpoint(call[0], call[1], cells);
    }

    private static List<String[]> table() throws IOException {
        try (var file = RoleMatrixTest.class.getResourceAsStream("/role-matrix.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        }
    }
}
