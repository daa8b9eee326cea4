package org.sijil.population.virtualid;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Partners.client;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.terms;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class VirtualIdTest {

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void itStandsWhereTheNumberStood() {
        Registered fatima = someone();
        String number = made(fatima, false).number();
        String partner = partner(unlimited());

        assertVerified(true, partner, number);
        assertVerified(true, partner, number);
        as(partner)
                .body(Map.of("virtualId", number))
                .post("/v1/partner-tokens")
                .then()
                .body("token", notNullValue());
    }

    @Test
    void oneForOneUseIsUsedOnce() {
        Registered fatima = someone();
        String client = client();
        String partner = partner(client, terms(List.of("birthDate"), List.of(), unlimited()));
        String number = made(fatima, true).number();

        assertVerified(true, partner, number);
        assertVerified(false, partner, number);
        as(citizen(fatima))
                .get("/v1/me/virtual-ids")
                .then()
                .body("items[0].state", equalTo("used"))
                .body("items[0].usedBy", equalTo(client))
                .body("items[0].usedAt", notNullValue());
    }

    @Test
    void whoUsesItAtOnceUsesItOnce() throws Exception {
        String number = made(someone(), true).number();
        String partner = partner(unlimited());

        List<Boolean> answers = Life.together(Collections.nCopies(50, () -> verified(partner, number)));

        assertEquals(1, Collections.frequency(answers, true));
    }

    @Test
    void batchesThatNameTheSamePeopleInAnotherOrderAreAllAnswered() throws Exception {
        String one = made(someone(), false).number();
        String other = made(someone(), false).number();
        List<String> partners = List.of(partner(unlimited()), partner(unlimited()));

        List<Integer> answers = Life.together(IntStream.range(0, 16)
                .mapToObj(n -> (Callable<Integer>)
                        () -> batch(partners.get(n % 2), n % 3 == 0 ? List.of(one, other) : List.of(other, one)))
                .toList());

        assertEquals(Collections.nCopies(16, 207), answers);
    }

    private static int batch(String partner, List<String> numbers) {
        List<Map<String, String>> items = Collections.nCopies(50, numbers).stream()
                .flatMap(List::stream)
                .map(number -> Map.of("virtualId", number, "birthDate", "1988-03-08"))
                .toList();
        return as(partner)
                .body(Map.of("items", items))
                .post("/v1/verifications/batch")
                .statusCode();
    }

    @Test
    void aRevokedOneNamesNobody() {
        Registered fatima = someone();
        Made made = made(fatima, false);
        String partner = partner(unlimited());

        revoke(fatima, made.id()).statusCode(200).body("state", equalTo("revoked"));
        assertVerified(false, partner, made.number());
        revoke(someone(), made.id()).statusCode(404).body("code", equalTo("unknown-virtual-id"));
        revoke(fatima, UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void anExpiredOneNamesNobody() {
        Registered fatima = someone();
        String number = made(fatima, false).number();
        String partner = partner(unlimited());

        MovableClock.daysLater(2);
        assertVerified(false, partner, number);
        as(citizen(fatima)).get("/v1/me/virtual-ids").then().body("items[0].state", equalTo("expired"));
    }

    @Test
    void aPersonHasFiveAtATimeHoweverTheyAreAskedFor() throws Exception {
        Registered fatima = someone();
        List<Integer> answers = Life.together(Collections.nCopies(
                20, () -> make(fatima, Map.of("once", true)).extract().statusCode()));

        assertEquals(5, Collections.frequency(answers, 201));
        assertEquals(15, Collections.frequency(answers, 409));
        String id = as(citizen(fatima)).get("/v1/me/virtual-ids").path("items[0].id");
        revoke(fatima, id).statusCode(200);
        make(fatima, Map.of("once", true)).statusCode(201);
        as(citizen(fatima)).get("/v1/me/virtual-ids").then().body("items", hasSize(6));
    }

    @Test
    void itLastsAsLongAsIsAllowed() {
        make(someone(), Map.of("once", true, "hours", 721)).statusCode(400).body("code", equalTo("too-long-a-time"));
        make(someone(), Map.of("once", true, "hours", 720)).statusCode(201);
    }

    @Test
    void theSameKeyMakesOne() {
        Registered fatima = someone();
        String first = withKey(fatima, "once-only");

        assertEquals(first, withKey(fatima, "once-only"));
    }

    private static String withKey(Registered person, String key) {
        return as(citizen(person))
                .header("Idempotency-Key", key)
                .body(Map.of("once", true))
                .post("/v1/me/virtual-ids")
                .path("number");
    }

    private static Made made(Registered person, boolean once) {
        ExtractableResponse<Response> answer = make(person, Map.of("once", once))
                .statusCode(201)
                .body("state", equalTo("usable"))
                .body("number", matchesPattern("[1-9][0-9]{15}"))
                .extract();
        return new Made(answer.path("id"), answer.path("number"));
    }

    /** A virtual id as its owner got it. */
    record Made(String id, String number) {}

    private static ValidatableResponse make(Registered person, Map<String, Object> wanted) {
        return as(citizen(person)).body(wanted).post("/v1/me/virtual-ids").then();
    }

    private static ValidatableResponse revoke(Registered person, String id) {
        return as(citizen(person))
                .body("{}")
                .post("/v1/me/virtual-ids/" + id + "/revocation")
                .then();
    }

    private static void assertVerified(boolean expected, String partner, String number) {
        assertEquals(expected, verified(partner, number));
    }

    private static boolean verified(String partner, String number) {
        return as(partner)
                .body(Map.of("virtualId", number, "birthDate", "1988-03-08"))
                .post("/v1/verifications")
                .path("verified");
    }

    private static String citizen(Registered person) {
        return TestTokens.citizen(person.idcs());
    }
}
