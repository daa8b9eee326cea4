package org.sijil.population.verification;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Partners.OPERATOR;
import static org.sijil.population.Partners.caps;
import static org.sijil.population.Partners.client;
import static org.sijil.population.Partners.partner;
import static org.sijil.population.Partners.terms;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** A partner that guesses, or that looks for people one number after the other. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class FailureCapTest {

    @Inject
    Pool pool;

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void whoIsWrongTooOftenIsToldNoMoreOfThisPerson() {
        String partner = partner(caps(3, 1000));
        Registered fatima = someone();
        for (int guess = 1; guess <= 3; guess++) {
            assertEquals(200, ask(partner, fatima.idcs(), "1970-01-0" + guess).statusCode());
        }

        ask(partner, fatima.idcs(), "1988-03-08").then().statusCode(429).body("code", equalTo("too-many-failures"));
        ask(partner, someone().idcs(), "1988-03-08").then().statusCode(200).body("verified", equalTo(true));
        ask(partner(caps(3, 1000)), fatima.idcs(), "1988-03-08").then().body("verified", equalTo(true));
    }

    @Test
    void theCountEndsWithItsTime() {
        String client = client();
        String partner = partner(client, terms(List.of("birthDate"), List.of(), caps(1, 1000)));
        Registered fatima = someone();
        ask(partner, fatima.idcs(), "1970-01-01");
        assertEquals(429, ask(partner, fatima.idcs(), "1988-03-08").statusCode());

        MovableClock.daysLater(2);
        assertEquals(200, ask(partner, fatima.idcs(), "1988-03-08").statusCode());
    }

    @Test
    void whoeverNobodyKnowsIsCountedLikeEverybody() {
        String partner = partner(caps(2, 1000));
        String unknown = TestPeople.idcs();

        assertEquals(200, ask(partner, unknown, "1970-01-01").statusCode());
        assertEquals(200, ask(partner, unknown, "1970-01-02").statusCode());
        assertEquals(429, ask(partner, unknown, "1970-01-03").statusCode());
    }

    /** Two hundred guesses at once, one of them right: it is told only if it came among the first five. */
    @Test
    void guessesMadeAtOnceAreCountedOneByOne() throws Exception {
        String partner = partner(caps(5, 1000));
        Registered fatima = someone();
        LocalDate first = LocalDate.parse("1987-09-01");

        List<Response> answers = Life.together(IntStream.range(0, 200)
                .mapToObj(day -> (Callable<Response>)
                        () -> ask(partner, fatima.idcs(), first.plusDays(day).toString()))
                .toList());

        Map<Integer, Long> byStatus = answers.stream().collect(groupingBy(Response::statusCode, counting()));
        long right = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .filter(answer -> answer.path("verified").equals(true))
                .count();
        assertEquals(5, byStatus.getOrDefault(200, 0L) - right);
        assertEquals(200, byStatus.getOrDefault(200, 0L) + byStatus.getOrDefault(429, 0L));
        assertTrue(right <= 1);
    }

    @Test
    void whoSweepsIsPausedOnceAndAuditorsSeeIt() throws Exception {
        String client = client();
        String partner = partner(client, terms(List.of("birthDate"), List.of(), caps(5, 20)));
        Registered fatima = someone();

        List<Response> answers = Life.together(IntStream.range(0, 60)
                .mapToObj(n -> (Callable<Response>) () -> ask(partner, TestPeople.idcs(), "1988-03-08"))
                .toList());

        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 403));
        ask(partner, fatima.idcs(), "1988-03-08").then().statusCode(403).body("code", equalTo("partner-paused"));
        as(OPERATOR).get("/v1/partners/" + client).then().body("paused.reason", equalTo("sweep"));
        assertEquals(1, alarms(client));
        assertTrue(RestAssured.get("/q/metrics")
                .asString()
                .contains("sijil_partner_sweeps_total{partner=\"" + client + "\"}"));

        as(OPERATOR)
                .body("{}")
                .post("/v1/partners/" + client + "/release")
                .then()
                .statusCode(200);
        ask(partner, fatima.idcs(), "1988-03-08").then().statusCode(200).body("verified", equalTo(true));
        ask(partner, TestPeople.idcs(), "1988-03-08").then().statusCode(200);
    }

    @Test
    void aBatchThatSweepsIsNotAnswered() {
        String partner = partner(caps(5, 50));
        List<Map<String, String>> unknown = IntStream.range(0, 100)
                .mapToObj(n -> Map.of("idcs", TestPeople.idcs(), "birthDate", "1988-03-08"))
                .toList();

        as(partner)
                .body(Map.of("items", unknown))
                .post("/v1/verifications/batch")
                .then()
                .statusCode(403)
                .body("code", equalTo("partner-paused"));
    }

    @Test
    void honestTrafficLeavesNoCounts() {
        String client = client();
        String partner = partner(client, terms(List.of("birthDate"), List.of(), caps(5, 50)));
        ask(partner, someone().idcs(), "1988-03-08");

        assertEquals(
                0,
                count(
                        "SELECT count(*) FROM partner_failure f JOIN partner p ON p.id = f.partner WHERE client = $1",
                        client));
    }

    private long alarms(String client) {
        return count("""
                SELECT count(*)
                  FROM audit_entry JOIN partner ON partner.id = subject
                 WHERE action = 'partner.swept' AND partner.client = $1
                """, client);
    }

    private long count(String sql, String client) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(client))
                .iterator()
                .next()
                .getLong(0);
    }

    private static Response ask(String partner, String idcs, String birthDate) {
        return as(partner).body(Map.of("idcs", idcs, "birthDate", birthDate)).post("/v1/verifications");
    }
}
