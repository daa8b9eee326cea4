package org.sijil.population.death;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DeathTest {

    @Test
    void aDeathClosesTheRecord() {
        Registered fatima = someone();

        reportDeath(fatima.idcs(), "2026-01-31")
                .statusCode(201)
                .body("id", notNullValue())
                .body("type", equalTo("death"))
                .body("person", equalTo(fatima.id()))
                .body("date", equalTo("2026-01-31"))
                .body("recordedAt", notNullValue());
        as(AGENT)
                .get("/v1/persons/" + fatima.id())
                .then()
                .body("status", equalTo("dead"))
                .body("deathDate", equalTo("2026-01-31"))
                .body("version", equalTo(1));
    }

    @Test
    void wardsAreLeftToTheOtherParentAndThenToNobody() {
        Registered mother = woman();
        Registered father = man();
        Registered child = born(birth(mother, father));
        person(child).body("guardian.person", equalTo(father.id()));

        String death = reportDeath(father.idcs(), today().toString())
                .statusCode(201)
                .extract()
                .path("id");
        person(child).body("guardian.person", equalTo(mother.id())).body("guardian.relation", equalTo("mother"));
        as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/wards/" + child.id() + "/data")
                .then()
                .statusCode(200);

        cancel(death).statusCode(200);
        person(child).body("guardian.person", equalTo(father.id()));
        reportDeath(mother.idcs(), today().toString()).statusCode(201);
        person(child).body("guardian.person", equalTo(father.id()));
        reportDeath(father.idcs(), today().toString()).statusCode(201);
        person(child).body("guardian", nullValue());
    }

    @Test
    void nobodyDiesTwice() {
        Registered fatima = someone();
        reportDeath(fatima.idcs(), "2026-01-31").statusCode(201);

        reportDeath(fatima.idcs(), "2026-02-01")
                .statusCode(409)
                .body("code", equalTo("death-already-recorded"))
                .body("errors[0].pointer", equalTo("/idcs"));
    }

    @Test
    void ofSimultaneousReportsOneIsRecorded() throws Exception {
        Registered fatima = someone();
        Callable<Integer> report =
                () -> reportDeath(fatima.idcs(), "2026-01-31").extract().statusCode();
        ExecutorService reporters = Executors.newFixedThreadPool(10);
        try {
            int recorded = 0;
            for (Future<Integer> answer : reporters.invokeAll(Collections.nCopies(10, report))) {
                recorded += answer.get() == 201 ? 1 : 0;
            }
            assertEquals(1, recorded);
        } finally {
            reporters.shutdownNow();
        }
    }

    @Test
    void theSameKeyReportsTheSameDeath() {
        Map<String, String> report = Map.of("type", "death", "idcs", someone().idcs(), "date", "2026-01-31");
        String key = UUID.randomUUID().toString();
        List<String> ids = Collections.nCopies(2, report).stream()
                .map(body -> as(AGENT)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/vital-events")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertEquals(ids.get(0), ids.get(1));
    }

    @Test
    void aDeathLiesBetweenBirthAndToday() {
        Registered fatima = someone();

        reportDeath(fatima.idcs(), "2099-01-01")
                .statusCode(400)
                .body("code", equalTo("event-date-in-future"))
                .body("errors[0].pointer", equalTo("/date"));
        reportDeath(fatima.idcs(), "1988-03-07").statusCode(400).body("code", equalTo("death-before-birth"));
        reportDeath(fatima.idcs(), "1988-03-08").statusCode(201);
    }

    @Test
    void anUnknownPersonAndOneOutsideTheTerritoryAreAlike() {
        Registered casablanca = someone();

        reportDeath(TestPeople.idcs(), "2026-01-31").statusCode(422).body("code", equalTo("unknown-idcs"));
        as(TestTokens.agent("registration-agent", "04"))
                .body(Map.of("type", "death", "idcs", casablanca.idcs(), "date", "2026-01-31"))
                .post("/v1/vital-events")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-idcs"))
                .body("errors[0].pointer", equalTo("/idcs"));
    }

    @Test
    void onlyKnownEventsAreTaken() {
        as(AGENT)
                .body(Map.of("type", "marriage", "idcs", TestPeople.idcs(), "date", "2026-01-31"))
                .post("/v1/vital-events")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/type"));
    }
}
