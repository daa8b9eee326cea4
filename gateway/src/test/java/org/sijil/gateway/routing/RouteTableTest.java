package org.sijil.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.gateway.StubServices;
import org.sijil.testing.TestTokens;
import org.sijil.testing.TokensResource;

/** Walks the whole table with every kind of caller. */
@QuarkusTest
@WithTestResource(TokensResource.class)
@WithTestResource(StubServices.class)
class RouteTableTest {

    private static final Set<String> EVERY_ROLE = Set.of(
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
            "operator",
            "population:verify",
            "population:attributes",
            "enrollment:coverage");

    private static final String ANYBODY = "anybody";

    /** Services of the tests, which do not answer. */
    private static final Set<String> STUBS = Set.of("absent", "noise");

    /** Signing takes longer than asking. */
    private static final Map<String, String> TOKENS =
            EVERY_ROLE.stream().collect(Collectors.toMap(Function.identity(), RouteTableTest::bearerOf));

    private final RoutingConfig config;

    RouteTableTest(RoutingConfig config) {
        this.config = config;
    }

    @Test
    void everyRoleEntersItsAreasAndNoOther() {
        eachArea((path, admitted) -> {
            for (String role : EVERY_ROLE) {
                boolean enters = admitted.contains(role) || admitted.contains("*");
                get(path, TOKENS.get(role)).statusCode(is(enters ? 200 : 403));
            }
        });
    }

    @Test
    void nobodyEntersWithoutAValidToken() {
        String[] roles = EVERY_ROLE.toArray(new String[0]);
        List<String> worthless = List.of(
                TestTokens.expired(roles),
                TestTokens.otherIssuer(roles),
                TestTokens.otherKey(roles),
                TestTokens.unsigned(roles),
                "nonsense");
        eachArea((path, admitted) -> {
            refused(get(path, null));
            worthless.forEach(token -> refused(get(path, token)));
        });
    }

    @Test
    void aSectionOfTheOwnFileIsForCitizensOnly() {
        for (String section : config.me().keySet()) {
            String path = "/api/me/" + section;
            refused(get(path, null));
            get(path, TestTokens.of("auditor")).statusCode(403).body("code", equalTo("forbidden"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/unknown/v1/persons",
                "/api/population",
                "/api/population/",
                "/api/population/v1",
                "/api/population/v1/feed",
                "/api/population/v1/audit/seals",
                "/api/population/q/health",
                "/api/population/q/metrics",
                "/api/population/v1/personsx",
                "/api/population/v2/persons",
                "/api/me/other",
                "/api/me/person/x",
                "/api/social/v1/feed",
                "/api/enrollment/v1/feed"
            })
    void whatIsNotInTheTableDoesNotExist(String path) {
        get(path, TestTokens.of(EVERY_ROLE.toArray(new String[0])))
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        refused(get(path, null));
    }

    @Test
    void aTableWithADoubtfulEntryStopsTheStart() {
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(table("http://a:1", "v1/x", "citizen")));
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(table("http://a:1", "/v1/x/", "citizen")));
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(table("http://a:1", "/v1/x")));
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(table("ftp://a:1", "/v1/x", "citizen")));
        assertThrows(IllegalArgumentException.class, () -> new RouteTable(table("/nowhere", "/v1/x", "citizen")));
    }

    /** Whoever adds one here opens it to the world. */
    @Test
    void whatIsOpenToAnybodyIsFewAndNamed() {
        Set<String> open = new TreeSet<>();
        eachRow((area, roles) -> {
            if (roles.contains(ANYBODY)) {
                open.add(area);
            }
        });
        assertEquals(Set.of("/api/social/v1/certificate-checks", "/api/social/v1/certificate-keys"), open);
    }

    private void eachArea(BiConsumer<String, Set<String>> check) {
        eachRow((area, roles) -> {
            if (!roles.contains(ANYBODY)) {
                check.accept(area + "/x", roles);
            }
        });
    }

    private void eachRow(BiConsumer<String, Set<String>> check) {
        config.services().forEach((name, service) -> {
            if (!STUBS.contains(name)) {
                service.areas().forEach((area, roles) -> check.accept("/api/" + name + area, Set.copyOf(roles)));
            }
        });
    }

    private static String bearerOf(String role) {
        return role.indexOf(':') > 0 ? TestTokens.partner(role) : TestTokens.of(role);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    private static ValidatableResponse get(String path, @Nullable String token) {
        RequestSpecification request = given();
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.get(path).then();
    }

    private static RoutingConfig table(String url, String area, String... roles) {
        return new TableOfOne(URI.create(url), Map.of(area, List.of(roles)));
    }
}
