package org.sijil.population.biometrics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.population.biometrics.Stations.capture;
import static org.sijil.population.biometrics.Stations.captured;
import static org.sijil.population.biometrics.Stations.compare;
import static org.sijil.population.biometrics.Stations.read;
import static org.sijil.population.biometrics.Stations.record;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.commons.problem.Refused;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry;
import org.sijil.population.Registry.Registered;
import org.sijil.population.application.Applications;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** The register knows that somebody was captured, never what; a matcher that is down loses nothing. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(StandInAbis.class)
class BiometricsTest {

    private static final String ADJUDICATOR =
            TestTokens.builder().roles("adjudicator").subject("adjudicator-one").token();
    private static final String ANOTHER =
            TestTokens.builder().roles("adjudicator").subject("adjudicator-two").token();

    @Inject
    MatchingWork work;

    @Inject
    Captures captures;

    @Inject
    MatcherConfig config;

    @AfterEach
    void asBefore() {
        MovableClock.daysLater(0);
        mood("well");
    }

    @Test
    void aCaptureIsInsertedAndFoundUnique() throws Throwable {
        Registered fatima = someone();
        Map<String, Object> body = capture("personId", fatima.id());

        String id = record(AGENT, body)
                .statusCode(201)
                .body("id", equalTo(body.get("referenceId")))
                .body("matching", equalTo("to-insert"))
                .body("samples.part", contains("left-index", "right-index", "right-iris"))
                .body("samples.quality", contains(64, 82, 71))
                .extract()
                .path("id");
        work();

        read(id).body("matching", equalTo("unique")).body("candidates", equalTo(0));
        assertEquals(List.of("mosip.abis.insert", "mosip.abis.identify"), asked(id, "id"));
        assertEquals(List.of("1.1", "1.1"), asked(id, "version"));
        assertEquals(List.of("https://store.invalid/samples/" + id, ""), asked(id, "referenceURL"));
        String citizen = TestTokens.citizen(fatima.idcs());
        as(citizen)
                .get("/v1/me/consultations")
                .then()
                .body("items.find { it.fields == ['biometrics'] }.purpose", equalTo("registration"));
        as(citizen)
                .get("/v1/me/data")
                .then()
                .body("biometrics.id", contains(id))
                .body("biometrics[0].samples.quality", contains(64, 82, 71))
                .body("biometrics[0].keySet()", hasSize(3));
        as(citizen).get("/v1/me/export").then().body("biometrics.id", contains(id));
        record(AGENT, body).statusCode(409).body("code", equalTo("reference-known"));
    }

    @Test
    void whoeverIsAlikeIsLookedAtByTwoPeople() throws Throwable {
        Registered one = someone();
        Registered other = someone();
        String first = captured(one);
        work();
        String second = captured(other);
        alike(second, first, first, second);
        work();

        String opened = read(second)
                .body("matching", equalTo("alike"))
                .body("candidates", equalTo(1))
                .body("duplicateCase", notNullValue())
                .extract()
                .path("duplicateCase");
        as(ADJUDICATOR)
                .get("/v1/duplicate-cases/" + opened)
                .then()
                .statusCode(200)
                .body("kind", equalTo("biometrics"))
                .body("matches.person", contains(one.id()))
                .body("matches[0].score", equalTo(82.0f))
                .body("described.familyName.fr", equalTo(other.familyName("fr")));
        as(AGENT)
                .get("/v1/duplicate-cases/" + opened)
                .then()
                .statusCode(200)
                .body("described", nullValue())
                .body("matches", nullValue());
        move(AGENT, opened, "withdrawal", Map.of("reason", "Erreur")).statusCode(403);
        for (Registered read : List.of(one, other)) {
            as(TestTokens.citizen(read.idcs()))
                    .get("/v1/me/consultations")
                    .then()
                    .body("items.purpose", hasItem("adjudication"));
        }
        move(ADJUDICATOR, opened, "claim", null).statusCode(200);
        as(ADJUDICATOR).get("/v1/duplicate-cases/" + opened).then().body("matches.person", contains(one.id()));
        move(ADJUDICATOR, opened, "decision", Map.of("decision", "different", "reason", "Deux personnes, capteur sale"))
                .statusCode(200)
                .body("closed.person", equalTo(other.id()));

        String third = captured(other);
        alike(third, first, second);
        work();
        String again = read(third).body("candidates", equalTo(1)).extract().path("duplicateCase");
        move(ANOTHER, again, "claim", null).statusCode(200);
        move(ANOTHER, again, "decision", Map.of("decision", "same", "reason", "Même personne", "person", one.id()))
                .statusCode(200)
                .body("closed.person", equalTo(one.id()));
    }

    @Test
    void onePersonCapturedTwiceIsNobodyElse() throws Throwable {
        Registered person = someone();
        String first = captured(person);
        work();
        String second = captured(person);
        alike(second, first);
        work();

        read(second).body("matching", equalTo("unique"));
    }

    @ParameterizedTest
    @CsvSource({
        "gone, unreachable",
        "slow, slow",
        "failing, http-500",
        "garbage, unreadable-answer",
        "babbling, unreachable",
        "absent-minded, unreadable-answer",
        "refusing-1, abis-1",
        "refusing-nonsense, abis-unknown"
    })
    void whatTheMatcherDoesNotDoWaits(String mood, String failure) throws Throwable {
        mood(mood);
        String id = captured(someone());

        work();
        read(id).body("matching", equalTo("to-insert"))
                .body("attempts", equalTo(1))
                .body("failure", equalTo(failure));
        as(TestTokens.of("operator"))
                .get("/v1/biometric-matching")
                .then()
                .body("configured", equalTo(true))
                .body("failing", greaterThan(0))
                .body("oldest", notNullValue());
        mood("well");
        work();
        read(id).body("attempts", equalTo(1));
        MovableClock.daysLater(1);
        work();

        read(id).body("matching", equalTo("unique")).body("failure", nullValue());
        List<String> messages = asked(id, "requestId");
        assertEquals(messages.get(0), messages.get(1));
    }

    /** More of them than there are connections to a matcher. */
    @Test
    void answersThatNeverEndAreBrokenOff() throws Throwable {
        mood("endless");
        List<String> ids = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            ids.add(captured(someone()));
        }
        work();
        read(ids.get(0)).body("failure", equalTo("slow"));

        mood("well");
        MovableClock.daysLater(1);
        work();
        for (String id : ids) {
            read(id).body("matching", equalTo("unique"));
        }
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgain() throws Throwable {
        mood("lost-answer");
        String id = captured(someone());
        work();
        mood("well");
        MovableClock.daysLater(1);
        work();

        read(id).body("matching", equalTo("unique"));
    }

    @Test
    void samplesThatTheMatcherCannotUseAreCapturedAgain() throws Throwable {
        mood("refusing-18");
        String id = captured(someone());
        work();
        mood("well");
        MovableClock.daysLater(1);
        work();

        read(id).body("matching", equalTo("refused")).body("failure", equalTo("abis-18"));
        assertEquals(1, asked(id, "id").size());
    }

    @Test
    void aCandidateThatNobodyKnowsIsNotOverlooked() throws Throwable {
        String id = captured(someone());
        alike(id, UUID.randomUUID().toString());
        work();

        read(id).body("matching", equalTo("to-identify")).body("failure", equalTo("unknown-candidate"));
        alike(id);
        MovableClock.daysLater(1);
        work();
        read(id).body("matching", equalTo("unique"));
    }

    @Test
    void replicasShareTheWork() throws Exception {
        List<String> ids = Stream.generate(() -> captured(someone())).limit(12).toList();
        Callable<Boolean> worker = () -> {
            try {
                work();
                return true;
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        };

        Life.together(List.of(worker, worker, worker, worker));

        for (String id : ids) {
            read(id).body("matching", equalTo("unique"));
            assertEquals(List.of("mosip.abis.insert", "mosip.abis.identify"), asked(id, "id"));
        }
    }

    @Test
    void nobodyUnderFiveIsAsked() {
        Registered mother = someone();
        Registered small = registered(with(
                minor(mother.idcs()),
                "birthDate",
                Life.today().minusYears(5).plusDays(1).toString()));
        Registered five = registered(with(
                minor(mother.idcs()), "birthDate", Life.today().minusYears(5).toString()));

        record(AGENT, capture("personId", small.id()))
                .statusCode(409)
                .body("code", equalTo("too-young"))
                .body("detail", containsString("5"));
        record(AGENT, capture("personId", five.id())).statusCode(201);
    }

    /** Five years are full on 1 March where the year has no 29 February. */
    @Test
    void whoeverWasBornOnALeapDayIsFiveOnTheDayAfter() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(Life.today(), LocalDate.of(2029, 2, 28)));

        MovableClock.daysLater(days);
        assertThrows(Refused.class, () -> captures.requireAge(leapDay));
        MovableClock.daysLater(days + 1);
        assertDoesNotThrow(() -> captures.requireAge(leapDay));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Registered person = someone();
        Map<String, Object> good = capture("personId", person.id());

        record(AGENT, with(good, "requestId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("code", equalTo("one-subject"));
        record(AGENT, with(good, "personId", null)).statusCode(400);
        Map<String, Object> sample = Map.of("part", "face", "quality", 50, "format", "iso-19794-5");
        record(AGENT, with(good, "samples", List.of(sample, sample)))
                .statusCode(400)
                .body("code", equalTo("same-part-twice"));
        record(AGENT, with(good, "samples", List.of(with(sample, "quality", 101))))
                .statusCode(400);
        record(AGENT, with(good, "samples", List.of())).statusCode(400);
        record(AGENT, with(good, "capturedAt", "2126-01-01T00:00:00Z"))
                .statusCode(400)
                .body("code", equalTo("captured-later"));
        record(AGENT, with(good, "capturedAt", "-999999999-01-01T00:00:00Z")).statusCode(400);
        record(AGENT, with(good, "personId", UUID.randomUUID().toString())).statusCode(404);
        record(TestTokens.agent("registration-agent", RABAT), good)
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
        as(AGENT).get("/v1/biometric-captures/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theSealedAreNotThere() throws Throwable {
        Registered person = someone();
        String id = captured(person);
        work();
        as(ADJUDICATOR)
                .body(Map.of("reason", "Danger", "legalBasis", "Ordonnance 12/2026"))
                .post("/v1/persons/" + person.id() + "/seal")
                .then()
                .statusCode(201);
        as(ANOTHER)
                .body(Map.of("confirmed", true))
                .post("/v1/persons/" + person.id() + "/seal-decision")
                .then()
                .statusCode(200);

        as(AGENT).get("/v1/biometric-captures/" + id).then().statusCode(404).body("code", equalTo("unknown-capture"));
        record(AGENT, capture("personId", person.id())).statusCode(404).body("code", equalTo("unknown-person"));
        compare(AGENT, person, "c2FtcGxl").statusCode(404).body("code", equalTo("unknown-person"));
        as(ADJUDICATOR).get("/v1/biometric-captures/" + id).then().statusCode(200);
    }

    @Test
    void aCaptureIsForgottenHereAndAtTheMatcher() throws Throwable {
        Registered person = someone();
        String never = captured(person);
        delete(never).statusCode(200).body("matching", equalTo("deleted")).body("samples", empty());
        String id = captured(person);
        work();

        delete(id).statusCode(200).body("matching", equalTo("to-delete"));
        delete(id).statusCode(409).body("code", equalTo("capture-gone"));
        as(TestTokens.citizen(person.idcs())).get("/v1/me/data").then().body("biometrics", empty());
        MovableClock.daysLater(1);
        work();

        read(id).body("matching", equalTo("deleted"));
        assertEquals("mosip.abis.delete", asked(id, "id").get(2));
        assertEquals(List.of(), asked(never, "id"));
    }

    @Test
    void somebodyAtTheDeskIsCompared() throws Throwable {
        Registered person = someone();
        compare(AGENT, person, "c2FtcGxl").statusCode(409).body("code", equalTo("nothing-to-compare"));
        captured(person);
        work();

        compare(AGENT, person, "c2FtcGxl")
                .statusCode(200)
                .body("match", equalTo(true))
                .body("score", equalTo(61.5f));
        compare(AGENT, person, "b3RoZXI=").statusCode(200).body("match", equalTo(false));
        compare(TestTokens.agent("registration-agent", RABAT), person, "c2FtcGxl")
                .statusCode(404);
        compare(AGENT, person, "no base64!").statusCode(400);
        mood("slow");
        compare(AGENT, person, "c2FtcGxl").statusCode(503).header("Retry-After", notNullValue());
        assertFalse(new ComparePerson(UUID.randomUUID(), BodyPart.FACE, SampleFormat.CBEFF, new byte[] {99})
                .toString()
                .contains("99"));
    }

    @Test
    void aRequestIsCapturedBeforeItLeadsToAPerson() throws Throwable {
        String request = Applications.submitted(Applications.account(), Registry.adult());
        String id = record(AGENT, capture("requestId", request))
                .statusCode(201)
                .extract()
                .path("id");
        String first = captured(someone());
        work();
        String next = record(AGENT, capture("requestId", request))
                .statusCode(201)
                .extract()
                .path("id");
        alike(next, first, id);
        work();

        read(id).body("matching", equalTo("unique"));
        read(next).body("matching", equalTo("alike")).body("duplicateCase", nullValue());
        assertEquals(
                List.of(MatchingState.TO_INSERT, MatchingState.UNIQUE, MatchingState.TO_INSERT, MatchingState.ALIKE),
                HeardCaptures.of(request));
        Registered person = someone();
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(
                () -> captures.belongTo(UUID.fromString(person.id()), UUID.fromString(request))));
        read(id).body("personId", equalTo(person.id()));

        String refused = Applications.submitted(Applications.account(), Registry.adult());
        HeardCaptures.REFUSED.add(UUID.fromString(refused));
        record(AGENT, capture("requestId", refused)).statusCode(403);
    }

    @Test
    void nobodyGetsANumberWhileTheirBodyIsLookedAt() throws Throwable {
        Registered known = someone();
        String first = captured(known);
        work();
        String account = Applications.account();
        String request = Applications.submitted(account, Registry.adult());
        String id = record(AGENT, capture("requestId", request))
                .statusCode(201)
                .extract()
                .path("id");
        Applications.read(account, request).body("state", equalTo("captured"));

        Applications.move(AGENT, request, "registration").statusCode(409).body("code", equalTo("matching-pending"));
        alike(id, first);
        work();
        String held = Applications.move(AGENT, request, "registration")
                .body("state", equalTo("under-examination"))
                .extract()
                .path("duplicateCase");
        String adjudicator = TestTokens.builder()
                .roles("adjudicator")
                .subject("looks-at-bodies")
                .territory("*")
                .token();
        as(adjudicator)
                .get("/v1/duplicate-cases/" + held)
                .then()
                .statusCode(200)
                .body("matches.person", contains(known.id()));
        as(adjudicator)
                .header("If-Match", "\"0\"")
                .post("/v1/duplicate-cases/" + held + "/claim")
                .then()
                .statusCode(200);
        as(adjudicator)
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "different", "reason", "Jumelles"))
                .post("/v1/duplicate-cases/" + held + "/decision")
                .then()
                .statusCode(200);

        String person = Applications.read(AGENT, request)
                .body("state", equalTo("registered"))
                .extract()
                .path("registered.person");
        read(id).body("personId", equalTo(person));
    }

    @Test
    void onlyARequestThatWaitsIsCaptured() {
        String account = Applications.account();
        record(AGENT, capture("requestId", UUID.randomUUID().toString()))
                .statusCode(404)
                .body("code", equalTo("unknown-registration-request"));
        String request = Applications.submitted(account, Registry.adult());
        Applications.move(account, request, "withdrawal", Map.of("reason", "Erreur"))
                .statusCode(200);
        record(AGENT, capture("requestId", request)).statusCode(409).body("code", equalTo("move-not-possible"));
    }

    private void work() throws Throwable {
        VertxContextSupport.subscribeAndAwait(work::work);
    }

    private URI at(String path) {
        return config.matcherUrl().orElseThrow().resolve(path);
    }

    private void mood(String mood) {
        RestAssured.given().body(mood).post(at("/mood")).then().statusCode(200);
    }

    private void alike(String id, String... others) {
        String candidates = Arrays.stream(others).collect(Collectors.joining("\",\"", "\"", "\""));
        RestAssured.given()
                .body("{\"referenceId\":\"" + id + "\",\"candidates\":[" + (others.length == 0 ? "" : candidates)
                        + "]}")
                .post(at("/alike"))
                .then()
                .statusCode(200);
    }

    /** One field of every message about a capture, in order. */
    private List<String> asked(String id, String field) {
        List<Map<String, Object>> all = RestAssured.given()
                .get(at("/messages"))
                .then()
                .extract()
                .jsonPath()
                .getList("");
        return new ArrayList<>(all.stream()
                .filter(message -> id.equals(message.get("referenceId")))
                .map(message -> String.valueOf(message.get(field)))
                .toList());
    }

    private static ValidatableResponse delete(String id) {
        return as(ADJUDICATOR)
                .body(Map.of("reason", "Pris d'une autre personne"))
                .post("/v1/biometric-captures/" + id + "/deletion")
                .then();
    }

    private static ValidatableResponse move(String token, String id, String move, @Nullable Map<String, Object> body) {
        String version =
                as(token).get("/v1/duplicate-cases/" + id).then().extract().header("ETag");
        var request = as(token).header("If-Match", version);
        if (body != null) {
            request.body(body);
        }
        return request.post("/v1/duplicate-cases/" + id + "/" + move).then();
    }
}
