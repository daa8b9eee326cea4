package org.sijil.population;

import static org.sijil.population.Registry.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sijil.testing.TestTokens;

/** Partners of the tests' own, each with the grants that the test is about. */
public final class Partners {

    public static final String OPERATOR = TestTokens.of("operator");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final List<String> EVERYTHING =
            List.of("givenName", "familyName", "birthDate", "sex", "nationality", "cnie", "residencePermit", "phone");

    private Partners() {}

    /** A client of which nobody has heard. */
    public static String client() {
        return "partner-of-test-" + NEXT.incrementAndGet();
    }

    /** May be wrong as often as it likes. */
    public static Map<String, Object> unlimited() {
        return caps(1000, 1_000_000);
    }

    /** May be wrong so often about one person, and about so many whom nobody knows. */
    public static Map<String, Object> caps(int failures, int unknown) {
        return Map.of("failuresPerPerson", failures, "perHours", 24, "unknownNumbers", unknown, "perMinutes", 60);
    }

    /** Terms under which everything may be verified and some attributes are supplied. */
    public static Map<String, Object> terms(List<String> verify, List<String> supply, Map<String, Object> caps) {
        return Map.of(
                "name",
                "A partner of the tests",
                "verify",
                verify,
                "supply",
                supply,
                "purposes",
                List.of(
                        Map.of("code", "identity-verification", "legalBasis", "law-72.18"),
                        Map.of("code", "health-cover", "legalBasis", "law-65.00")),
                "batch",
                1000,
                "caps",
                caps);
    }

    /** An answer to a grant of these terms. */
    public static ValidatableResponse grant(String client, LocalDate from, Map<String, Object> terms) {
        return as(OPERATOR)
                .body(Map.of("effectiveFrom", from.toString(), "terms", terms))
                .put("/v1/partners/" + client)
                .then();
    }

    /** The token of a new partner that may verify everything and be given these attributes. */
    public static String partner(Map<String, Object> caps, String... supply) {
        return partner(client(), terms(EVERYTHING, List.of(supply), caps));
    }

    /** The token of a client that is granted these terms today. */
    public static String partner(String client, Map<String, Object> terms) {
        grant(client, LocalDate.now(ZoneId.of("Africa/Casablanca")), terms).statusCode(200);
        return token(client);
    }

    /** The token of a client, whether or not it is a partner. */
    public static String token(String client) {
        return TestTokens.builder()
                .scopes("population:verify", "population:attributes")
                .client(client)
                .token();
    }
}
