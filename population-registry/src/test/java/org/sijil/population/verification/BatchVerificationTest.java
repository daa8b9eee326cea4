package org.sijil.population.verification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.population.Partners.caps;
import static org.sijil.population.Partners.client;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.terms;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class BatchVerificationTest {

    @Test
    void eachIsAnsweredByItselfInTheOrderOfTheQuestions() {
        Registered fatima = someone();
        Registered khadija = someone();

        verify(
                        partner(unlimited()),
                        List.of(
                                Map.of("idcs", khadija.idcs(), "birthDate", "1988-03-09"),
                                Map.of("idcs", fatima.idcs()),
                                Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08", "perAttribute", true),
                                Map.of("sex", "female"),
                                Map.of("idcs", TestPeople.idcs(), "sex", "female")))
                .statusCode(207)
                .body("results.status", contains(200, 400, 200, 400, 200))
                .body("results.verified", contains(false, null, true, null, false))
                .body("results[2].attributes.birthDate", equalTo(true))
                .body("results.code", contains(null, "nothing-to-verify", null, "one-name-of-person", null));
    }

    @Test
    void aThousandAreVerifiedAtOnce() {
        List<Registered> people = IntStream.range(0, 5).mapToObj(n -> someone()).toList();
        List<Map<String, Object>> thousand = IntStream.range(0, 1000)
                .mapToObj(n -> Map.<String, Object>of("idcs", people.get(n % 5).idcs(), "birthDate", "1988-03-08"))
                .collect(Collectors.toList());
        String token = partner(unlimited());

        verify(token, thousand)
                .statusCode(207)
                .body("results", hasSize(1000))
                .body("results.verified", everyItem(equalTo(true)));
        thousand.add(thousand.get(0));
        verify(token, thousand).statusCode(400).body("errors[0].pointer", equalTo("/items"));
    }

    @Test
    void aBatchIsAsLargeAsIsGranted() {
        Map<String, Object> three = with(terms(List.of("sex"), List.of(), unlimited()), "batch", 3);
        Map<String, Object> question = Map.of("idcs", someone().idcs(), "sex", "female");
        String token = partner(client(), three);

        verify(token, Collections.nCopies(3, question)).statusCode(207);
        verify(token, Collections.nCopies(4, question)).statusCode(400).body("code", equalTo("batch-too-large"));
    }

    @Test
    void whatIsNotGrantedIsRefusedAlone() {
        String token = partner(client(), terms(List.of("sex"), List.of(), unlimited()));
        Registered fatima = someone();

        verify(
                        token,
                        List.of(
                                Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"),
                                Map.of("idcs", fatima.idcs(), "sex", "female")))
                .statusCode(207)
                .body("results[0].status", equalTo(403))
                .body("results[0].code", equalTo("attribute-not-granted"))
                .body("results[0].verified", nullValue())
                .body("results[1].verified", equalTo(true));
    }

    @Test
    void whoGuessesInABatchIsCountedWithinIt() {
        Registered fatima = someone();
        List<Map<String, Object>> guesses = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> Map.<String, Object>of("idcs", fatima.idcs(), "birthDate", "1988-03-0" + day))
                .toList();

        verify(partner(caps(5, 1000)), guesses)
                .statusCode(207)
                .body("results.status", contains(200, 200, 200, 200, 200, 429, 429, 429, 429))
                .body("results.findAll { it.verified == true }", hasSize(0));
    }

    @Test
    void everyReadingLeavesARecordWithItsFields() {
        Registered fatima = someone();

        verify(
                        partner(unlimited()),
                        List.of(
                                Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"),
                                Map.of("idcs", fatima.idcs(), "sex", "female")))
                .statusCode(207);

        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body(
                        "items.findAll { it.purpose == 'identity-verification' }.fields",
                        contains(List.of("sex"), List.of("birthDate")));
    }

    private static ValidatableResponse verify(String token, List<Map<String, Object>> items) {
        return as(token)
                .body(Map.of("items", items))
                .post("/v1/verifications/batch")
                .then();
    }
}
