package org.sijil.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: the table {@code role-matrix.md} of a service's tests, and whether the service that {@code @QuarkusTest} has
 * started keeps to it.
 */
public final class RoleMatrix {

    private static final Set<Integer> NOT_ADMITTED = Set.of(401, 403);

    /** One line of the table: method, path, and whether each role may call it. */
    private record Endpoint(String method, String path, Map<String, Boolean> roles) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final List<Endpoint> endpoints;

    private RoleMatrix(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** The table beside this test. */
    public static RoleMatrix of(Class<?> test) {
        List<String[]> rows = rows(test);
        String[] roles = rows.get(0);
        return new RoleMatrix(
                rows.stream().skip(1).map(row -> endpoint(roles, row)).toList());
    }

    /** Every cell that does not hold, as a sentence: each endpoint is called with each role. */
    public List<String> brokenCells() {
        Map<String, String> tokens = new TreeMap<>();
        List<String> broken = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            endpoint.roles().forEach((role, may) -> {
                int status = call(endpoint, tokens.computeIfAbsent(role, RoleMatrix::token));
                if (may == NOT_ADMITTED.contains(status)) {
                    broken.add(endpoint + " answered " + status + " to " + role);
                }
            });
        }
        return broken;
    }

    /** Every endpoint that hears a caller who has no right token of the realm, as a sentence. */
    public List<String> openToStrangers() {
        List<String> open = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            strangers(endpoint).forEach((stranger, token) -> {
                int status = call(endpoint, token);
                if (status != 401) {
                    open.add(endpoint + " answered " + status + " to a caller with " + stranger);
                }
            });
        }
        return open;
    }

    /** The endpoints of the table, as {@code "GET /v1/persons/{id}"}. */
    public Set<String> endpoints() {
        return new TreeSet<>(endpoints.stream().map(Endpoint::toString).toList());
    }

    /** The endpoints that the service's OpenAPI document tells of, in the same form. */
    public static Set<String> documented() {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .path("paths");
        Set<String> documented = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return documented;
    }

    private static int call(Endpoint endpoint, @Nullable String token) {
        String path = endpoint.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        boolean hasBody = endpoint.method().equals("POST") || endpoint.method().equals("PUT");
        return ManyCalls.send(endpoint.method(), path, token, hasBody ? "{}" : null)
                .statusCode();
    }

    private static String token(String role) {
        if (role.equals("citizen")) {
            return TestTokens.citizen(TestPeople.idcs());
        }
        return role.contains(":") ? TestTokens.partner(role) : TestTokens.of(role);
    }

    private static Map<String, @Nullable String> strangers(Endpoint endpoint) {
        String[] entitled = endpoint.roles().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        Map<String, @Nullable String> strangers = new TreeMap<>();
        strangers.put("an expired token", TestTokens.expired(entitled));
        strangers.put("a token of another issuer", TestTokens.otherIssuer(entitled));
        strangers.put("a token signed by another key", TestTokens.otherKey(entitled));
        strangers.put("an unsigned token", TestTokens.unsigned(entitled));
        strangers.put("something that is no token", "no.token.atall");
        strangers.put("no token", null);
        return strangers;
    }

    private static Endpoint endpoint(String[] roles, String[] row) {
        String[] call = row[0].split(" ", 2);
        Map<String, Boolean> cells = new TreeMap<>();
        for (int column = 1; column < roles.length; column++) {
            cells.put(roles[column], row[column].equals("yes"));
        }
        return new Endpoint(call[0], call[1], cells);
    }

    private static List<String[]> rows(Class<?> test) {
        try (var file = test.getResourceAsStream("/role-matrix.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
