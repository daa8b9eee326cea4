package org.sijil.population.otp;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Partners.caps;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.unlimited;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Mailbox;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PresenceTest {

    @Inject
    Pool pool;

    private Mailbox mailbox;

    @BeforeEach
    void openMailbox() {
        mailbox = new Mailbox(pool);
    }

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void whoSaysTheCodeBackIsPresent() {
        String partner = partner(unlimited());
        Registered fatima = someone();
        String id = sent(partner, fatima);

        assertThat(mailbox.texts(fatima).get(0), containsString("A partner of the tests"));
        confirm(partner, id, mailbox.code(fatima))
                .body("verified", equalTo(true))
                .body("token", notNullValue());
        confirm(partner, id, mailbox.code(fatima))
                .body("verified", equalTo(false))
                .body("token", nullValue());
    }

    @Test
    void onlyThePartnerThatAskedMaySayIt() {
        Registered fatima = someone();
        String id = sent(partner(unlimited()), fatima);

        confirm(partner(unlimited()), id, mailbox.code(fatima)).body("verified", equalTo(false));
    }

    @Test
    void nobodyIsSentACodeLikeEverybody() {
        String partner = partner(unlimited());
        Registered fatima = someone();

        ValidatableResponse nobody = send(partner, Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08"));
        ValidatableResponse wrong = send(partner, Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-09"));

        nobody.statusCode(202).body("id", matchesPattern("[0-9a-f-]{36}")).body("expiresAt", notNullValue());
        wrong.statusCode(202).body("size()", equalTo(2));
        assertTrue(mailbox.texts(fatima).isEmpty());
        confirm(partner, nobody.extract().path("id"), "123456").body("verified", equalTo(false));
        confirm(partner, UUID.randomUUID().toString(), "123456").body("verified", equalTo(false));
    }

    @Test
    void anOldCodeIsWorthNothing() {
        String partner = partner(unlimited());
        Registered fatima = someone();
        String id = sent(partner, fatima);
        String code = mailbox.code(fatima);

        MovableClock.daysLater(1);
        confirm(partner, id, code).body("verified", equalTo(false));
    }

    @Test
    void guessingEndsACode() throws Exception {
        String partner = partner(unlimited());
        Registered fatima = someone();
        String id = sent(partner, fatima);
        String wrong = Mailbox.other(mailbox.code(fatima));

        Life.together(Collections.nCopies(20, () -> confirm(partner, id, wrong)));
        confirm(partner, id, mailbox.code(fatima)).body("verified", equalTo(false));
        assertEquals(5, wrongs(id));
    }

    @Test
    void whoseCodesAreGuessedIsSentNoMoreForADay() {
        String partner = partner(unlimited());
        Registered fatima = someone();
        for (int round = 0; round < 2; round++) {
            String id = sent(partner, fatima);
            String wrong = Mailbox.other(mailbox.code(fatima));
            IntStream.range(0, 5).forEach(n -> confirm(partner, id, wrong));
        }

        send(partner, described(fatima))
                .statusCode(429)
                .header("Retry-After", "86400")
                .body("code", equalTo("codes-frozen"));
        MovableClock.daysLater(2);
        send(partner, described(fatima)).statusCode(202);
    }

    @Test
    void aPersonIsNotFloodedHoweverManyAskAtOnce() throws Exception {
        String partner = partner(unlimited());
        Registered fatima = someone();
        List<Callable<Response>> calls = Collections.nCopies(
                20, () -> send(partner, described(fatima)).extract().response());

        Map<Integer, Long> answers =
                Life.together(calls).stream().collect(groupingBy(Response::statusCode, counting()));

        assertEquals(Map.of(202, 3L, 429, 17L), answers);
        assertEquals(3, mailbox.texts(fatima).size());
    }

    /** Who has had enough is nobody else's business: the answers to other partners go on as they do for nobody. */
    @Test
    void aFloodFromManySidesIsDammedWithoutAWord() {
        Registered fatima = someone();
        for (int asked = 0; asked < 5; asked++) {
            send(partner(unlimited()), described(fatima)).statusCode(202).body("size()", equalTo(2));
        }

        assertEquals(3, mailbox.texts(fatima).size());
    }

    @Test
    void theLimitDoesNotTellWrongFromRight() {
        String partner = partner(unlimited());
        Registered fatima = someone();
        for (int asked = 0; asked < 3; asked++) {
            send(partner, Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-09"))
                    .statusCode(202);
        }

        for (String birthDate : List.of("1988-03-09", "1988-03-08")) {
            send(partner, Map.of("idcs", fatima.idcs(), "birthDate", birthDate))
                    .statusCode(429)
                    .header("Retry-After", "3600")
                    .body("code", equalTo("too-many-codes"));
        }
        send(partner(unlimited()), described(fatima)).statusCode(202);
        assertEquals(1, mailbox.texts(fatima).size());
    }

    @Test
    void oneKeyIsOneCodeHoweverOftenItIsSent() throws Exception {
        String partner = partner(caps(1, 100));
        Registered fatima = someone();
        List<Callable<String>> calls = Collections.nCopies(8, () -> sent(partner, "key-1", described(fatima)));

        assertEquals(1, Set.copyOf(Life.together(calls)).size());
        assertEquals(1, mailbox.texts(fatima).size());
        confirm(partner, sent(partner, "key-1", described(fatima)), mailbox.code(fatima))
                .body("verified", equalTo(true));

        Map<String, Object> wrong = Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-09");
        assertEquals(sent(partner, "key-2", wrong), sent(partner, "key-2", wrong));
        keyed(partner, "key-3", wrong)
                .statusCode(429)
                .header("Retry-After", "86400")
                .body("code", equalTo("too-many-failures"));
        keyed(partner, "key-1", wrong).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        keyed(partner, "no key", wrong).statusCode(400).body("code", equalTo("invalid-idempotency-key"));
    }

    @Test
    void theCodeItselfIsNotKept() {
        String partner = partner(unlimited());
        Registered fatima = someone();
        sent(partner, fatima);
        String code = mailbox.code(fatima);

        String rows = pool.query("SELECT string_agg(one_time_code::text, ' ') FROM one_time_code WHERE person = '"
                        + fatima.id() + "'")
                .executeAndAwait()
                .iterator()
                .next()
                .getString(0);
        assertFalse(rows.contains("," + code + ","));
    }

    private int wrongs(String id) {
        return pool.query("SELECT wrong FROM one_time_code WHERE id = '" + id + "'")
                .executeAndAwait()
                .iterator()
                .next()
                .getInteger(0);
    }

    private static String sent(String partner, Registered person) {
        return send(partner, described(person)).statusCode(202).extract().path("id");
    }

    private static String sent(String partner, String key, Map<String, Object> person) {
        return keyed(partner, key, person).statusCode(202).extract().path("id");
    }

    private static ValidatableResponse keyed(String partner, String key, Map<String, Object> person) {
        return as(partner)
                .header("Idempotency-Key", key)
                .body(person)
                .post("/v1/otps")
                .then();
    }

    private static ValidatableResponse send(String partner, Map<String, Object> person) {
        return as(partner).body(person).post("/v1/otps").then();
    }

    private static Map<String, Object> described(Registered person) {
        return Map.of("idcs", person.idcs(), "birthDate", "1988-03-08");
    }

    private static ValidatableResponse confirm(String partner, String id, String code) {
        return as(partner)
                .body(Map.of("code", code))
                .post("/v1/otps/" + id + "/confirmation")
                .then()
                .statusCode(200);
    }
}
