package org.sijil.population.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PersonChangeTest {

    @Test
    void aMoveReplacesTheAddressAndKeepsTheOldOneInTheHistory() {
        Registered fatima = someone();
        Map<String, Object> moved = with(living(fatima.details(), RABAT), "maritalStatus", "widowed");

        change(AGENT, fatima.id(), "\"0\"", with(moved, "phone", null))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("address.territory", equalTo(RABAT))
                .body("maritalStatus", equalTo("widowed"))
                .body("phone", nullValue())
                .body("idcs", equalTo(fatima.idcs()));

        as(AGENT)
                .get("/v1/persons/" + fatima.id() + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 0))
                .body("items[0].person.address.territory", equalTo(RABAT))
                .body("items[0].validUntil", nullValue())
                .body("items[0].recordedBy", notNullValue())
                .body("items[0].recordedAt", notNullValue())
                .body("items[1].person.address.line", equalTo("12, rue Ibn Sina"))
                .body("items[1].person.phone", notNullValue())
                .body("items[1].validFrom", notNullValue())
                .body("items[1].validUntil", notNullValue());
    }

    @Test
    void theHistoryIsReadInPages() {
        Registered fatima = someone();
        change(AGENT, fatima.id(), "\"0\"", fatima.details()).statusCode(200);
        change(AGENT, fatima.id(), "\"1\"", fatima.details()).statusCode(200);

        String next = history(fatima, Map.of("limit", 2))
                .body("items.version", contains(2, 1))
                .extract()
                .path("next");
        history(fatima, Map.of("limit", 2, "cursor", next))
                .body("items.version", contains(0))
                .body("next", nullValue());
        String damaged = next.substring(0, next.length() - 1);
        as(AGENT)
                .queryParam("cursor", damaged)
                .get("/v1/persons/" + fatima.id() + "/history")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void nothingIsNoAddress() {
        Registered fatima = someone();

        change(AGENT, fatima.id(), "\"0\"", with(fatima.details(), "email", ""))
                .statusCode(400)
                .body("errors.pointer", contains("/email"))
                .body("errors[0].detail", containsString("leave the field out"));
        history(fatima, Map.of()).body("items", hasSize(1));
    }

    @Test
    void aLateWriterIsToldToReadAgain() {
        Registered fatima = someone();
        change(AGENT, fatima.id(), "\"0\"", fatima.details()).statusCode(200);

        change(AGENT, fatima.id(), "\"0\"", fatima.details()).statusCode(412).body("code", equalTo("stale-version"));
        change(AGENT, fatima.id(), null, fatima.details()).statusCode(428).body("code", equalTo("version-required"));
        change(AGENT, fatima.id(), "1", fatima.details()).statusCode(428);
    }

    @Test
    void ofSimultaneousChangesOneWins() throws Exception {
        Registered fatima = someone();
        Callable<Integer> change = () ->
                change(AGENT, fatima.id(), "\"0\"", fatima.details()).extract().statusCode();
        ExecutorService writers = Executors.newFixedThreadPool(10);
        try {
            List<Future<Integer>> answers = writers.invokeAll(Collections.nCopies(10, change));
            int won = 0;
            for (Future<Integer> answer : answers) {
                won += answer.get() == 200 ? 1 : 0;
            }
            assertEquals(1, won);
        } finally {
            writers.shutdownNow();
        }
        history(fatima, Map.of()).body("items", hasSize(2));
    }

    @Test
    void whatMakesThePersonThisPersonDoesNotChange() {
        Registered fatima = someone();

        for (String field : List.of("birthDate", "sex", "idcs", "cnie", "nationality")) {
            change(AGENT, fatima.id(), "\"0\"", with(fatima.details(), field, "1990-01-01"))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + field))
                    .body("errors[0].code", equalTo("unknown-field"));
        }
    }

    @Test
    void aRefusedChangeLeavesNothing() {
        Registered fatima = someone();

        change(AGENT, fatima.id(), "\"0\"", with(fatima.details(), "givenName", null))
                .statusCode(400);
        history(fatima, Map.of()).body("items", hasSize(1));
    }

    @Test
    void nobodyIsChangedOutsideTheOwnTerritory() {
        Registered casablanca = someone();

        change(TestTokens.agent("registration-agent", "04"), casablanca.id(), "\"0\"", casablanca.details())
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
        change(AGENT, UUID.randomUUID().toString(), "\"0\"", casablanca.details())
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
    }

    @Test
    void theRecordOfTheDeadStandsStill() {
        Registered fatima = someone();
        reportDeath(fatima.idcs(), "2026-01-31").statusCode(201);

        change(AGENT, fatima.id(), "\"1\"", fatima.details()).statusCode(409).body("code", equalTo("person-is-dead"));
    }

    private static ValidatableResponse history(Registered person, Map<String, ?> page) {
        return as(AGENT)
                .queryParams(page)
                .get("/v1/persons/" + person.id() + "/history")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(
            String token, String id, @Nullable String ifMatch, Map<String, Object> details) {
        return (ifMatch == null ? as(token) : as(token).header("If-Match", ifMatch))
                .body(details)
                .put("/v1/persons/" + id)
                .then();
    }
}
