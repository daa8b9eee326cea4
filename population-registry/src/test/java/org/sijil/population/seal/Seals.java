package org.sijil.population.seal;

import static org.sijil.population.Registry.as;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.TestTokens;

/** Sealing as two adjudicators do it. */
final class Seals {

    static final String FIRST = adjudicator("first");
    static final String SECOND = adjudicator("second");

    private static final Map<String, String> ORDER =
            Map.of("reason", "Protection of a witness", "legalBasis", "TPI CASABLANCA 2026/412");

    private Seals() {}

    static Registered sealed(Registered person) {
        propose("seal", person, FIRST).statusCode(201);
        decide(person, SECOND, true).statusCode(200);
        return person;
    }

    static void unsealed(Registered person) {
        propose("unseal", person, FIRST).statusCode(201);
        decide(person, SECOND, true).statusCode(200);
    }

    static ValidatableResponse propose(String action, Registered person, String token) {
        return as(token)
                .body(ORDER)
                .post("/v1/persons/" + person.id() + "/" + action)
                .then();
    }

    static ValidatableResponse decide(Registered person, String token, boolean confirmed) {
        return as(token)
                .body(Map.of("confirmed", confirmed))
                .post("/v1/persons/" + person.id() + "/seal-decision")
                .then();
    }

    private static String adjudicator(String subject) {
        return TestTokens.builder()
                .roles("adjudicator")
                .subject(subject)
                .territory("*")
                .token();
    }
}
