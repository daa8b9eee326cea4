package org.sijil.population.verification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.sijil.population.Partners.OPERATOR;
import static org.sijil.population.Partners.caps;
import static org.sijil.population.Partners.client;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.terms;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Another register of the suite learns whom a partner means, under the grants and counts of that partner. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RecordLookupTest {

    @Test
    void aRecordIsFoundByTheTokenOrByTheNumberWithAFact() {
        String client = client();
        String verifier = partner(client, terms(List.of("birthDate"), List.of(), unlimited()));
        Registered fatima = someone();
        Registered dead = someone();
        String token = as(verifier)
                .body(Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"))
                .post("/v1/partner-tokens")
                .then()
                .extract()
                .path("token");
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);

        find(
                        asking(client),
                        List.of(
                                Map.of("token", token),
                                Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"),
                                Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-09"),
                                Map.of("idcs", dead.idcs(), "birthDate", "1988-03-08"),
                                Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08"),
                                Map.of("idcs", fatima.idcs()),
                                Map.of("idcs", fatima.idcs(), "sex", "female")))
                .statusCode(200)
                .body("records.person", contains(fatima.id(), fatima.id(), null, null, null, null, null))
                .body(
                        "records.code",
                        contains(null, null, null, null, null, "nothing-to-verify", "attribute-not-granted"))
                .body("purpose", equalTo("identity-verification"))
                .body("legalBasis", equalTo("law-72.18"));
        as(TestTokens.citizen(fatima.idcs())).get("/v1/me/consultations").then().body("items.client", hasItem(client));
    }

    @Test
    void aPartnerThatSweepsHereIsPausedEverywhere() {
        String client = client();
        partner(client, terms(List.of("birthDate"), List.of(), caps(5, 3)));
        List<Map<String, String>> nobody = IntStream.range(0, 6)
                .mapToObj(any -> Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08"))
                .toList();

        find(asking(client), nobody).statusCode(403).body("code", equalTo("partner-paused"));

        as(OPERATOR).get("/v1/partners/" + client).then().body("paused.reason", equalTo("sweep"));
    }

    @Test
    void aNumberAloneIsEnoughWhereItIsSaidAndIsCountedLikewise() {
        String client = client();
        partner(client, terms(List.of("birthDate"), List.of(), caps(5, 3)));
        Registered fatima = someone();

        byNumberAlone(client, fatima.idcs())
                .statusCode(200)
                .body("records.person", contains(fatima.id()))
                .body("records.code", contains((Object) null));
        IntStream.range(0, 2)
                .forEach(any ->
                        byNumberAlone(client, TestPeople.idcs()).statusCode(200).body("records", contains(Map.of())));

        byNumberAlone(client, TestPeople.idcs()).statusCode(403).body("code", equalTo("partner-paused"));
        byNumberAlone(client, fatima.idcs()).statusCode(403).body("code", equalTo("partner-paused"));
        as(OPERATOR).get("/v1/partners/" + client).then().body("paused.reason", equalTo("sweep"));
    }

    @Test
    void theGrantSaysHowManyAndWhy() {
        String client = client();
        partner(client, with(terms(List.of("birthDate"), List.of(), unlimited()), "batch", 2));
        Map<String, String> question = Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08");

        find(asking(client), Collections.nCopies(3, question)).statusCode(400).body("code", equalTo("batch-too-large"));
        as(asking(client))
                .header("Purpose", "curiosity")
                .body(Map.of("items", List.of(question)))
                .post("/v1/partner-records")
                .then()
                .statusCode(403)
                .body("code", equalTo("purpose-not-granted"));
        find(asking(client()), List.of(question)).statusCode(403).body("code", equalTo("nothing-granted"));
    }

    private static String asking(String client) {
        return TestTokens.builder().scopes("social:score-class").client(client).token();
    }

    private static ValidatableResponse byNumberAlone(String client, String idcs) {
        return as(asking(client))
                .body(Map.of("items", List.of(Map.of("idcs", idcs)), "numberAlone", true))
                .post("/v1/partner-records")
                .then();
    }

    private static ValidatableResponse find(String token, List<? extends Map<String, ?>> items) {
        return as(token)
                .body(Map.of("items", items))
                .post("/v1/partner-records")
                .then();
    }
}
