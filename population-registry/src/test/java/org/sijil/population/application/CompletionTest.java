package org.sijil.population.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.begun;
import static org.sijil.population.application.Applications.captured;
import static org.sijil.population.application.Applications.draft;
import static org.sijil.population.application.Applications.history;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.read;
import static org.sijil.population.application.Applications.withDeskPapers;
import static org.sijil.population.duplicate.Cases.ADJUDICATOR;
import static org.sijil.population.duplicate.Cases.again;
import static org.sijil.population.duplicate.Cases.claim;
import static org.sijil.population.duplicate.Cases.decide;
import static org.sijil.population.duplicate.Cases.different;
import static org.sijil.population.duplicate.Cases.girl;
import static org.sijil.population.duplicate.Cases.same;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.population.duplicate.Cases;
import org.sijil.testing.SijilTestResource;

/** A request ends with one person and one number, or with none; nothing is half done. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CompletionTest {

    @Inject
    Pool pool;

    @Test
    void ofManyAgentsOneCompletesARequest() throws Exception {
        Map<String, Object> person = adult();
        String id = captured(account(), person);
        Callable<Integer> complete =
                () -> move(CASABLANCA, id, "registration").extract().statusCode();

        Map<Integer, Long> answers = Life.together(Collections.nCopies(12, complete)).stream()
                .collect(groupingBy(status -> status, counting()));

        assertEquals(Map.of(200, 1L, 409, 11L), answers);
        found(person, 1);
        history(CASABLANCA, id).body("findAll { it.move == 'register' }", hasSize(1));
    }

    @Test
    void twoRequestsForOneCardGiveOneNumber() throws Exception {
        Map<String, Object> person = adult();
        String first = captured(account(), person);
        String second = captured(account(), person);

        Map<Integer, Long> answers = Life.together(List.<Callable<Integer>>of(
                        () -> move(CASABLANCA, first, "registration").extract().statusCode(),
                        () -> move(AGENT, second, "registration").extract().statusCode()))
                .stream()
                .collect(groupingBy(status -> status, counting()));

        assertEquals(Map.of(200, 1L, 409, 1L), answers);
        found(person, 1);
    }

    /** As when the service or the database ends in the middle: the last write of the transaction fails. */
    @Test
    void whatBreaksOffLeavesNothing() {
        Map<String, Object> person = adult();
        String id = captured(account(), person);
        execute("""
                CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'broken off' USING ERRCODE = '53300'; END $$
                """);
        execute(
                "CREATE TRIGGER break_off AFTER INSERT ON registration_request_step FOR EACH ROW WHEN (NEW.request = '%s') EXECUTE FUNCTION break_off()"
                        .formatted(id));
        try {
            move(CASABLANCA, id, "registration").statusCode(503);
        } finally {
            execute("DROP FUNCTION break_off CASCADE");
        }

        found(person, 0);
        read(CASABLANCA, id).body("state", equalTo("captured")).body("registered", nullValue());
        move(CASABLANCA, id, "registration").statusCode(200);
        found(person, 1);
    }

    @Test
    void theSameKeyCompletesOnce() {
        String id = captured(account(), adult());
        var once = as(CASABLANCA).header("Idempotency-Key", "complete-" + id);

        String first =
                once.post("/v1/registration-requests/" + id + "/registration").asString();
        String second = as(CASABLANCA)
                .header("Idempotency-Key", "complete-" + id)
                .post("/v1/registration-requests/" + id + "/registration")
                .asString();

        assertTrue(first.contains("\"registered\""));
        assertEquals(first, second);
    }

    @Test
    void aCardThatIsRegisteredIsToldBelowThePerson() {
        Map<String, Object> person = adult();
        registered(person);
        String id = captured(account(), person);

        move(CASABLANCA, id, "registration")
                .statusCode(409)
                .body("code", equalTo("cnie-already-registered"))
                .body("errors.pointer", contains("/person/cnie"));
        read(CASABLANCA, id).body("state", equalTo("captured"));
    }

    @Test
    void somebodyAlikeIsExaminedAndThenRegistered() {
        Registered mother = someone();
        Map<String, Object> girl = girl(mother);
        registered(girl);
        String id = heldUp(girl);
        String opened = read(CASABLANCA, id).extract().path("duplicateCase");
        claim(ADJUDICATOR, opened).statusCode(200);

        decide(ADJUDICATOR, opened, different()).statusCode(200).body("closed.person", notNullValue());

        read(CASABLANCA, id)
                .body("state", equalTo("registered"))
                .body("registered.person", equalTo(Cases.read(opened).extract().path("closed.person")));
        history(CASABLANCA, id).body("move", hasItem("admit")).body("role", hasItem("adjudicator"));
    }

    @Test
    void somebodyWhoIsRegisteredIsTurnedAway() {
        Registered mother = someone();
        Map<String, Object> girl = girl(mother);
        Registered known = registered(girl);
        String id = heldUp(girl);
        String opened = read(CASABLANCA, id).extract().path("duplicateCase");
        claim(ADJUDICATOR, opened).statusCode(200);

        decide(ADJUDICATOR, opened, same(known.id())).statusCode(200);

        read(CASABLANCA, id).body("state", equalTo("refused")).body("registered", nullValue());
        history(CASABLANCA, id).body("reason", hasItem(containsString("acte de naissance")));
    }

    @Test
    void aCaseThatIsWithdrawnTakesItsRequestAlong() {
        Map<String, Object> girl = girl(someone());
        registered(girl);
        String id = heldUp(girl);
        String opened = read(CASABLANCA, id).extract().path("duplicateCase");
        move(CASABLANCA, id, "withdrawal", Applications.reason()).statusCode(409);

        Cases.post(CASABLANCA, opened, "withdrawal", Cases.version(opened), Applications.reason())
                .statusCode(200);

        read(CASABLANCA, id).body("state", equalTo("withdrawn"));
    }

    @Test
    void theCaseKeepsNothingOfTheRequestButWhichOneItIs() {
        Map<String, Object> girl = girl(someone());
        registered(girl);
        String id = heldUp(girl);

        String kept = pool.query("SELECT request FROM duplicate_case WHERE request LIKE '%" + id + "%'")
                .execute()
                .map(rows -> rows.iterator().next().getString(0))
                .await()
                .indefinitely();

        assertEquals("{\"request\":\"" + id + "\"}", kept);
    }

    private static String heldUp(Map<String, Object> girl) {
        String id = begun(CASABLANCA, withDeskPapers(draft("minor-or-ward", again(girl)), CASABLANCA, "birth-record"));
        move(CASABLANCA, id, "submission").statusCode(200);
        move(CASABLANCA, id, "capture").statusCode(200);
        move(CASABLANCA, id, "registration")
                .statusCode(202)
                .header("Location", containsString("/v1/duplicate-cases/"))
                .body("state", equalTo("under-examination"))
                .body("registered", nullValue());
        return id;
    }

    private static void found(Map<String, Object> person, int times) {
        as(AGENT)
                .body(Map.of("cnie", person.get("cnie")))
                .post("/v1/persons/search")
                .then()
                .body("items", hasSize(times));
    }

    private void execute(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }
}
