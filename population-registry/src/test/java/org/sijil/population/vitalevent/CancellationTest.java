package org.sijil.population.vitalevent;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Life.act;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.couple;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.married;
import static org.sijil.population.Life.on;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.together;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CancellationTest {

    @Inject
    Pool pool;

    @Test
    void aCancelledDeathReopensTheLifeAndTheMarriage() {
        Registered fatima = woman();
        Registered ali = man();
        married(ali, fatima, "2026-01-10");
        String death = id(reportDeath(ali.idcs(), "2026-01-31").statusCode(201).extract());
        person(fatima).body("maritalStatus", equalTo("widowed"));

        cancel(death)
                .statusCode(200)
                .body("cancelled.at", notNullValue())
                .body("cancelled.by", notNullValue())
                .body("type", equalTo("death"));

        person(ali)
                .body("status", equalTo("active"))
                .body("deathDate", nullValue())
                .body("maritalStatus", equalTo("married"));
        person(fatima).body("maritalStatus", equalTo("married"));
        on("2026-02-15", ali).body("person.status", equalTo("active"));
        as(AGENT)
                .get("/v1/persons/" + ali.id() + "/vital-events")
                .then()
                .body("items.type", contains("death", "marriage"))
                .body("items[0].cancelled.reason", equalTo("Declared for the wrong person"));
        reportDeath(ali.idcs(), "2026-03-01").statusCode(201);
    }

    @Test
    void aSecondCancellationIsRefusedAndARepeatedOneAnsweredAlike() {
        String death =
                id(reportDeath(woman().idcs(), "2026-01-31").statusCode(201).extract());
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("reason", "Wrong person");
        for (int time = 0; time < 2; time++) {
            as(AGENT)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/vital-events/" + death + "/cancellation")
                    .then()
                    .statusCode(200);
        }
        cancel(death).statusCode(409).body("code", equalTo("event-already-cancelled"));
    }

    @Test
    void aMarriageThatADivorceEndedStandsAndTheRefusalSaysWhy() {
        Registered fatima = woman();
        Registered ali = man();
        String marriage = married(ali, fatima, "2026-02-01");
        String divorce =
                id(report("divorces", couple(ali, fatima, "2026-06-01")).extract());

        as(AGENT)
                .header("Accept-Language", "fr")
                .body(Map.of("reason", "Erreur de saisie"))
                .post("/v1/vital-events/" + marriage + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("later-event-builds-on-it"))
                .body("detail", allOf(containsString(divorce), containsString("divorce du 2026-06-01")));

        cancel(divorce).statusCode(200);
        person(fatima).body("maritalStatus", equalTo("married"));
        cancel(marriage).statusCode(200);
        person(fatima).body("maritalStatus", nullValue());
    }

    @Test
    void aDivorceStandsUnderALaterMarriageAndADeathUnderTheWidowsNext() {
        Registered fatima = woman();
        Registered ali = man();
        married(ali, fatima, "2026-02-01");
        String divorce =
                id(report("divorces", couple(ali, fatima, "2026-03-01")).extract());
        Registered omar = man();
        married(omar, fatima, "2026-04-01");
        String death = id(reportDeath(omar.idcs(), "2026-05-01").statusCode(201).extract());
        married(man(), fatima, "2026-10-01");

        cancel(divorce).statusCode(409);
        cancel(death).statusCode(409).body("code", equalTo("later-event-builds-on-it"));
    }

    @Test
    void aBirthStandsUnderWhateverTheChildTakesPartIn() {
        Map<String, Object> body = with(birth(woman(), man()), "father", null);
        ExtractableResponse<Response> birth =
                report("births", with(body, "declaredBy", null)).statusCode(201).extract();
        report(
                        "recognitions",
                        Map.of(
                                "child",
                                birth.path("child.idcs"),
                                "father",
                                man().idcs(),
                                "date",
                                today().toString(),
                                "act",
                                act()))
                .statusCode(201);

        cancel(birth.path("event.id")).statusCode(409).body("code", equalTo("later-event-builds-on-it"));
    }

    @Test
    void anUnrelatedEventDoesNotStandInTheWay() {
        Registered ali = man();
        Registered first = woman();
        String marriage = married(ali, first, "2026-02-01");
        Registered second = woman();
        report("marriages", with(couple(ali, second, "2026-03-01"), "polygamyPermission", act()))
                .statusCode(201);
        report("divorces", couple(ali, second, "2026-04-01")).statusCode(201);

        cancel(marriage).statusCode(200);
    }

    @Test
    void nobodyDiesBeforeWhatTheyDid() {
        Registered fatima = woman();
        born(birth(fatima, man()));

        reportDeath(fatima.idcs(), today().minusDays(1).toString())
                .statusCode(409)
                .body("code", equalTo("death-before-later-event"))
                .body("errors[0].pointer", equalTo("/date"));
        reportDeath(fatima.idcs(), today().toString()).statusCode(201);
    }

    @Test
    void ofSimultaneousCancellationsOneCounts() throws Exception {
        String death =
                id(reportDeath(woman().idcs(), "2026-01-31").statusCode(201).extract());
        Callable<Integer> call = () -> cancel(death).extract().statusCode();

        List<Integer> answers = together(Collections.nCopies(6, call));

        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(5, Collections.frequency(answers, 409));
    }

    @Test
    void whomItBefellIsToldTheRoleAndNotTheClerk() {
        Registered fatima = woman();
        String citizen = TestTokens.citizen(fatima.idcs());
        String death =
                id(reportDeath(fatima.idcs(), "2026-01-31").statusCode(201).extract());
        cancel(death).statusCode(200);

        as(AGENT)
                .get("/v1/vital-events/" + death)
                .then()
                .body("recordedBy", notNullValue())
                .body("recordedAs", equalTo("registration-agent"))
                .body("cancelled.by", notNullValue())
                .body("cancelled.as", equalTo("registration-agent"));
        for (String address : List.of("/v1/me/events", "/v1/persons/" + fatima.id() + "/vital-events")) {
            as(citizen)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body("items[0].recordedAs", equalTo("registration-agent"))
                    .body("items[0].recordedBy", nullValue())
                    .body("items[0].cancelled.as", equalTo("registration-agent"))
                    .body("items[0].cancelled.by", nullValue());
        }
        as(citizen)
                .get("/v1/vital-events/" + death)
                .then()
                .body("recordedBy", nullValue())
                .body("cancelled.by", nullValue());
        for (String address : List.of("/v1/me/data", "/v1/me/export")) {
            as(citizen).get(address).then().statusCode(200).body(not(containsString("recordedBy")));
        }
    }

    @Test
    void eventsAreSeenAndCancelledByWhomTheyConcern() {
        Registered fatima = woman();
        String death =
                id(reportDeath(fatima.idcs(), "2026-01-31").statusCode(201).extract());
        String rabat = TestTokens.agent("registration-agent", "04");

        as(AGENT).get("/v1/vital-events/" + death).then().statusCode(200).body("id", equalTo(death));
        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/vital-events/" + death)
                .then()
                .statusCode(200);
        as(TestTokens.citizen(woman().idcs()))
                .get("/v1/vital-events/" + death)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-event"));
        as(rabat).get("/v1/vital-events/" + death).then().statusCode(404);
        as(rabat)
                .body(Map.of("reason", "Wrong person"))
                .post("/v1/vital-events/" + death + "/cancellation")
                .then()
                .statusCode(404);
        as(rabat)
                .get("/v1/persons/" + fatima.id() + "/vital-events")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
        cancel(UUID.randomUUID().toString()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE vital_event SET date = '2026-01-30' WHERE id = $1",
                "DELETE FROM vital_event WHERE id = $1"
            })
    void notEvenSomebodyAtTheDatabaseRewritesAnEvent(String statement) {
        Tuple event = Tuple.of(UUID.fromString(
                id(reportDeath(woman().idcs(), "2026-01-31").statusCode(201).extract())));

        PgException refusal = Assertions.assertThrows(
                PgException.class, () -> pool.preparedQuery(statement).executeAndAwait(event));
        assertEquals("23001", refusal.getSqlState());
    }

    private static String id(ExtractableResponse<Response> answer) {
        return answer.path("id");
    }
}
