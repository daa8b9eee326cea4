package org.sijil.population.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.begun;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.withDeskPapers;
import static org.sijil.population.application.Applications.withPapers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Somebody without papers is registered on the word of two. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class WitnessTest {

    private Registered first;
    private Registered second;

    @BeforeEach
    void twoWhoAreRegistered() {
        first = someone();
        second = someone();
    }

    @Test
    void twoWitnessesStandForThePapers() {
        String id = begun(CASABLANCA, attested(first.idcs(), second.idcs()));
        move(CASABLANCA, id, "submission").statusCode(200);
        move(CASABLANCA, id, "capture").statusCode(200);

        move(CASABLANCA, id, "registration").statusCode(200).body("registered.idcs", notNullValue());

        as(TestTokens.citizen(first.idcs()))
                .get("/v1/me/data")
                .then()
                .body("consultations.items.fields", hasItem(List.of("status", "cnie")));
    }

    @Test
    void twoDifferentOnesAreNeeded() {
        submitted(attested(first.idcs())).statusCode(400).body("errors.code", contains("two-witnesses-required"));
        submitted(attested(first.idcs(), first.idcs()))
                .statusCode(400)
                .body("errors.code", contains("two-witnesses-required"));
    }

    @Test
    void eachIsRegisteredAliveAndHoldsACnie() {
        Registered dead = someone();
        reportDeath(dead.idcs(), Life.daysAgo(1)).statusCode(201);
        for (String unfit :
                List.of(TestPeople.idcs(), dead.idcs(), registered(foreigner()).idcs())) {
            submitted(attested(first.idcs(), unfit))
                    .statusCode(422)
                    .body("code", equalTo("witness-not-eligible"))
                    .body("errors.pointer", contains("/witnesses/1"));
        }
    }

    @Test
    void whoeverRecordsIsNoWitness() {
        String recorder = TestTokens.builder()
                .roles("registration-agent")
                .idcs(first.idcs())
                .territory("06")
                .token();
        String id = begun(recorder, withDeskPapers(draft(), recorder, "witness-statement", "witness-statement"));

        move(recorder, id, "submission")
                .statusCode(400)
                .body("errors.code", contains("witness-is-recorder"))
                .body("errors.pointer", contains("/witnesses/0"));
    }

    @Test
    void whoeverCompletesIsNoWitnessEither() {
        String id = begun(CASABLANCA, attested(first.idcs(), second.idcs()));
        move(CASABLANCA, id, "submission").statusCode(200);
        move(CASABLANCA, id, "capture").statusCode(200);
        String witness = TestTokens.builder()
                .roles("registration-agent")
                .idcs(second.idcs())
                .territory("06")
                .token();

        move(witness, id, "registration").statusCode(400).body("code", equalTo("witness-is-recorder"));
    }

    @Test
    void aWitnessWhoDiedSinceAttestsNothing() {
        String id = begun(CASABLANCA, attested(first.idcs(), second.idcs()));
        move(CASABLANCA, id, "submission").statusCode(200);
        move(CASABLANCA, id, "capture").statusCode(200);
        reportDeath(second.idcs(), Life.daysAgo(0)).statusCode(201);

        move(CASABLANCA, id, "registration").statusCode(422).body("code", equalTo("witness-not-eligible"));
    }

    /** From the portal nobody learns who is registered; the agent who completes the request does. */
    @Test
    void fromThePortalWitnessesAreNotLookedUp() {
        String account = account();
        Map<String, Object> draft = with(draft(), "witnesses", List.of(TestPeople.idcs(), TestPeople.idcs()));
        String id = begun(account, withPapers(draft, account, "witness-statement", "witness-statement"));
        move(account, id, "submission").statusCode(200);
        move(CASABLANCA, id, "capture").statusCode(200);

        move(CASABLANCA, id, "registration").statusCode(422).body("code", equalTo("witness-not-eligible"));
    }

    @Test
    void oneStatementIsNotEnough() {
        submitted(withDeskPapers(draft(), CASABLANCA, "witness-statement"))
                .statusCode(400)
                .body("errors.code", contains("paper-missing"));
    }

    private static ValidatableResponse submitted(Map<String, Object> draft) {
        return move(CASABLANCA, begun(CASABLANCA, draft), "submission");
    }

    private Map<String, Object> draft() {
        Map<String, Object> draft = Applications.draft("without-papers", with(adult(), "cnie", null));
        return with(draft, "witnesses", List.of(first.idcs(), second.idcs()));
    }

    private Map<String, Object> attested(String... witnesses) {
        Map<String, Object> draft = with(draft(), "witnesses", Arrays.asList(witnesses));
        return withDeskPapers(draft, CASABLANCA, "witness-statement", "witness-statement");
    }
}
