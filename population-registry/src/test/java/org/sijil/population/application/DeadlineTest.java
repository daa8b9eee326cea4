package org.sijil.population.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.begun;
import static org.sijil.population.application.Applications.captured;
import static org.sijil.population.application.Applications.draft;
import static org.sijil.population.application.Applications.history;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.read;
import static org.sijil.population.application.Applications.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.testing.SijilTestResource;

/** What waits for somebody who does not come ends by itself, and an appointment keeps it waiting. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DeadlineTest {

    @Inject
    Expiry expiry;

    @Inject
    Pool pool;

    private final String account = account();

    @AfterEach
    void backToday() {
        MovableClock.daysLater(0);
    }

    @Test
    void aDraftEndsAfterItsLastDay() throws Throwable {
        String id = begun(account, draft("moroccan", adult()));

        expire(30);
        read(account, id).body("state", equalTo("draft"));

        expire(31);
        read(account, id).body("state", equalTo("expired")).body("due", nullValue());
        history(account, id).body("move", contains("create", "expire")).body("role[1]", equalTo("service"));
        assertEquals("service", expiredBy(id));
    }

    @Test
    void whoeverDoesNotComeBeginsAnew() throws Throwable {
        String id = submitted(account, adult());

        expire(90);
        read(account, id).body("state", equalTo("submitted"));

        expire(91);
        move(CASABLANCA, id, "capture").statusCode(409).body("title", containsString("expired"));
    }

    @Test
    void whoeverCameWaitsForUs() throws Throwable {
        String id = captured(account, adult());

        expire(3000);

        read(account, id).body("state", equalTo("captured"));
    }

    @Test
    void anAppointmentKeepsARequestWaiting() throws Throwable {
        String id = submitted(account, adult());
        String appointment = UUID.randomUUID().toString();
        booked(id, "appointment=" + appointment + "&day=" + Life.today().plusDays(120));
        read(account, id)
                .body("state", equalTo("appointed"))
                .body("appointment", equalTo(appointment))
                .body("due", equalTo(Life.today().plusDays(120).toString()));

        booked(id, "appointment=" + appointment + "&day=" + Life.today().plusDays(100));
        expire(121);
        read(account, id).body("state", equalTo("appointed"));

        expire(0);
        booked(id, "reason=cancelled");
        read(account, id)
                .body("state", equalTo("submitted"))
                .body("appointment", nullValue())
                .body("due", equalTo(Life.today().plusDays(90).toString()));
        booked(id, "appointment=" + appointment + "&day=" + Life.today().plusDays(1));
        move(CASABLANCA, id, "capture").statusCode(200).body("appointment", equalTo(appointment));
        history(account, id)
                .body("move", contains("create", "submit", "appoint", "appoint", "unappoint", "appoint", "capture"));
    }

    @Test
    void aRuleWithoutASourceStopsTheStart() {
        String file = """
                papers: []
                deadlines:
                  - {state: draft, days: 30, effectiveFrom: 2021-08-09, confidence: I}
                  - {state: submitted, days: 30, effectiveFrom: 2021-08-09, source: chosen here, confidence: I}
                """;

        assertThrows(
                IllegalStateException.class,
                () -> RequestRules.read("file", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private void booked(String id, String what) {
        ValidatableResponse answer =
                as(account).post("/test/appointments/" + id + "?" + what).then();
        answer.statusCode(204);
    }

    /** Who ended a request, as the audit trail says it. */
    private String expiredBy(String id) {
        return pool.preparedQuery("""
                        SELECT actor FROM audit_entry
                         WHERE subject = $1 AND action = 'registration-request.expire' AND detail_hash IS NOT NULL
                        """)
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .iterator()
                .next()
                .getString(0);
    }

    private void expire(int daysLater) throws Throwable {
        MovableClock.daysLater(daysLater);
        VertxContextSupport.subscribeAndAwait(expiry::run);
        MovableClock.daysLater(0);
    }
}
