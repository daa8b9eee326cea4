package org.sijil.population.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Life.today;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.appointment.AppointmentState.BOOKED;
import static org.sijil.population.appointment.AppointmentState.CANCELLED;
import static org.sijil.population.appointment.AppointmentState.KEPT;
import static org.sijil.population.appointment.AppointmentState.MISSED;
import static org.sijil.population.appointment.AppointmentState.MUST_MOVE;
import static org.sijil.population.appointment.Rooms.book;
import static org.sijil.population.appointment.Rooms.booked;
import static org.sijil.population.appointment.Rooms.cancel;
import static org.sijil.population.appointment.Rooms.centre;
import static org.sijil.population.appointment.Rooms.citizen;
import static org.sijil.population.appointment.Rooms.close;
import static org.sijil.population.appointment.Rooms.move;
import static org.sijil.population.appointment.Rooms.request;
import static org.sijil.population.appointment.Rooms.slot;
import static org.sijil.population.appointment.Rooms.slots;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry;
import org.sijil.population.application.Applications;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A desk has one person at a time, and whoever comes too late learns what is free. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class AppointmentTest {

    private static final String TWICE = """
            INSERT INTO appointment (id, request, centre, slot, desk, state, booked_by, booked_at)
            SELECT uuidv7(), uuidv7(), centre, slot, desk, 'BOOKED', 'x', booked_at FROM appointment WHERE id = $1
            """;

    @Inject
    Pool pool;

    @Inject
    MissedAppointments missed;

    private final String citizen = citizen();
    private String request;

    @BeforeEach
    void ask() {
        request = request(citizen);
    }

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void aFreeSlotIsBooked() {
        String centre = centre(2);

        book(citizen, centre, slot(2, "08:20"), request)
                .statusCode(201)
                .body("state", equalTo("booked"))
                .body("slot", equalTo(slot(2, "08:20")))
                .body("desk", equalTo(1))
                .body("requestId", equalTo(request))
                .body("bookedAt", notNullValue());
        slots(centre, today().plusDays(2), today().plusDays(2))
                .body("find { it.slot == '" + slot(2, "08:20") + "' }.free", equalTo(1))
                .body("", hasSize(6));
        book(citizen, centre, slot(3, "08:20"), request).statusCode(409).body("code", equalTo("appointment-open"));
        assertEquals(List.of(BOOKED), HeardAppointments.of(request));
    }

    @Test
    void theSameKeyBooksOnce() {
        String centre = centre(1);
        Map<String, Object> body = Map.of("centreId", centre, "slot", slot(1, "08:00"), "requestId", request);
        String key = UUID.randomUUID().toString();

        String first = as(citizen)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/appointments")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = as(citizen)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/appointments")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertEquals(first, again);
    }

    @Test
    void whatIsNoFreeSlotIsRefusedWithFreeOnes() {
        String centre = centre(1);
        booked(citizen, centre, slot(1, "08:00"), request);

        book(centre, slot(1, "08:00"))
                .statusCode(409)
                .body("code", equalTo("slot-taken"))
                .body("errors[0].pointer", equalTo("/slot"))
                .body("detail", containsString(slot(1, "08:20") + ", " + slot(1, "08:40")));
        book(centre, slot(1, "08:10"))
                .statusCode(409)
                .body("code", equalTo("no-such-slot"))
                .body("detail", containsString(slot(1, "08:20")));
        close(AGENT, centre, today().plusDays(3)).statusCode(200);
        book(centre, slot(3, "08:00"))
                .statusCode(409)
                .body("code", equalTo("no-such-slot"))
                .body("detail", containsString(slot(4, "08:00")));
    }

    @Test
    void nobodyBooksThePastOrTheFarFuture() {
        String centre = centre(1);

        book(citizen, centre, slot(-1, "08:00"), request).statusCode(400).body("code", equalTo("slot-out-of-range"));
        book(citizen, centre, slot(61, "08:00"), request)
                .statusCode(400)
                .body("errors[0].detail", containsString("60"));
        book(citizen, centre, "2026-02-30T08:00", request)
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-slot"));
        book(citizen, centre, "9999-12-31T08:00", request).statusCode(400);
        book(citizen, UUID.randomUUID().toString(), slot(1, "08:00"), request).statusCode(404);
    }

    @Test
    void ofManyWhoWantTheLastDeskOneGetsIt() throws Exception {
        String centre = centre(3);
        List<Callable<Integer>> callers = new ArrayList<>();
        for (int caller = 0; caller < 20; caller++) {
            String token = citizen();
            String wanted = request(token);
            callers.add(() ->
                    book(token, centre, slot(1, "08:00"), wanted).extract().statusCode());
        }

        List<Integer> answers = Life.together(callers);

        assertEquals(3, Collections.frequency(answers, 201));
        assertEquals(17, Collections.frequency(answers, 409));
    }

    @Test
    void ofManySlotsForOneRequestOneIsGiven() throws Exception {
        String centre = centre(20);
        List<Callable<Integer>> callers = new ArrayList<>();
        for (int caller = 0; caller < 10; caller++) {
            String slot = slot(1 + caller, "08:00");
            callers.add(() -> book(citizen, centre, slot, request).extract().statusCode());
        }

        List<Integer> answers = Life.together(callers);

        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(9, Collections.frequency(answers, 409));
    }

    @Test
    void theDatabaseItselfHoldsTheCapacity() {
        String id = booked(citizen, centre(2), slot(1, "08:00"), request);

        Throwable refused = assertThrows(
                Throwable.class,
                () -> pool.preparedQuery(TWICE)
                        .execute(Tuple.of(UUID.fromString(id)))
                        .await()
                        .indefinitely());

        assertTrue(String.valueOf(refused.getMessage()).contains("appointment_desk"));
    }

    @Test
    void anAppointmentIsMovedAndCancelledInTime() {
        String centre = centre(1);
        String id = booked(citizen, centre, slot(3, "08:00"), request);

        move(citizen, id, centre, slot(4, "09:00"))
                .statusCode(200)
                .body("slot", equalTo(slot(4, "09:00")))
                .body("moves", equalTo(1));
        book(centre, slot(3, "08:00")).statusCode(201);
        cancel(citizen(), id).statusCode(404).body("code", equalTo("unknown-appointment"));
        cancel(citizen, id).statusCode(200).body("reason", equalTo("Empêchement"));
        cancel(citizen, id).statusCode(409).body("code", equalTo("appointment-ended"));
        booked(citizen, centre, slot(4, "09:00"), request);
        assertEquals(List.of(BOOKED, BOOKED, CANCELLED, BOOKED), HeardAppointments.of(request));
    }

    @Test
    void itIsTooLateOnTheDayBeforeExceptForAnAgent() {
        String centre = centre(1);
        String id = booked(citizen, centre, slot(2, "08:00"), request);

        MovableClock.daysLater(2);

        cancel(citizen, id)
                .statusCode(409)
                .body("code", equalTo("too-late-to-change"))
                .body("detail", containsString("24"));
        move(citizen, id, centre, slot(5, "08:00")).statusCode(409);
        cancel(TestTokens.agent("registration-agent", RABAT), id).statusCode(404);
        cancel(AGENT, id).statusCode(200);
    }

    @Test
    void nobodyHoardsSlots() {
        String centre = centre(9);
        String id = booked(citizen, centre, slot(3, "08:00"), request);
        for (int turn = 0; turn < 4; turn++) {
            move(citizen, id, centre, slot(4 + turn, "08:00")).statusCode(200);
        }
        move(citizen, id, centre, slot(9, "08:00")).statusCode(409).body("code", equalTo("too-many-appointments"));
        cancel(citizen, id).statusCode(200);
        book(citizen, centre, slot(9, "08:00"), request).statusCode(409).body("code", equalTo("too-many-appointments"));

        for (int place = 0; place < 5; place++) {
            booked(citizen, centre, slot(3, "08:00"), request(citizen));
        }
        book(citizen, centre, slot(4, "08:00"), request(citizen))
                .statusCode(409)
                .body("code", equalTo("too-many-open-appointments"));
        book(AGENT, centre, slot(4, "08:00"), Applications.submittedAtDesk(AGENT, Registry.adult()))
                .statusCode(201);
    }

    @Test
    void onlyAWaitingRequestOfOnesOwnWantsADesk() {
        String centre = centre(1);
        book(citizen(), centre, slot(1, "08:00"), request)
                .statusCode(404)
                .body("code", equalTo("unknown-registration-request"));
        Applications.move(AGENT, request, "capture").statusCode(200);
        book(citizen, centre, slot(1, "08:00"), request).statusCode(409).body("code", equalTo("move-not-possible"));
    }

    @Test
    void whoeverComesEarlierOrNotAtAllFreesTheDesk() {
        String centre = centre(2);
        String early = booked(citizen, centre, slot(1, "08:00"), request);
        String other = citizen();
        String dropped = request(other);
        String late = booked(other, centre, slot(1, "08:00"), dropped);

        Applications.move(AGENT, request, "capture").statusCode(200);
        Applications.move(other, dropped, "withdrawal", Map.of("reason", "لم تعد هناك حاجة"))
                .statusCode(200);

        as(AGENT).get("/v1/appointments/" + early).then().body("state", equalTo("cancelled"));
        as(AGENT).get("/v1/appointments/" + late).then().body("state", equalTo("cancelled"));
    }

    @Test
    void whoeverKeepsRequestsHasAWord() {
        HeardAppointments.REFUSED.add(UUID.fromString(request));

        book(citizen, centre(1), slot(1, "08:00"), request).statusCode(403);
    }

    @Test
    void closingADayListsWhoMustMove() {
        String centre = centre(2);
        String id = booked(citizen, centre, slot(1, "08:00"), request);
        String kept = booked(centre, slot(2, "08:00"));

        close(AGENT, centre, today().plusDays(1))
                .statusCode(200)
                .body("mustMove.id", contains(id))
                .body("mustMove[0].state", equalTo("must-move"));

        as(AGENT).get("/v1/appointments/" + kept).then().body("state", equalTo("booked"));
        book(citizen, centre, slot(2, "08:00"), request).statusCode(409).body("code", equalTo("appointment-open"));
        move(citizen, id, centre, slot(2, "08:00"))
                .statusCode(200)
                .body("state", equalTo("booked"))
                .body("moves", equalTo(0))
                .body("desk", equalTo(2));
        assertEquals(List.of(BOOKED, MUST_MOVE, BOOKED), HeardAppointments.of(request));
    }

    @Test
    void fewerDesksMoveWhoeverHasNone() {
        String centre = centre(2);
        booked(centre, slot(1, "08:00"));
        String second = booked(citizen, centre, slot(1, "08:00"), request);

        as(Rooms.OPERATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", Rooms.name(), "schedule", Rooms.schedule(today(), 1)))
                .put("/v1/centres/" + centre)
                .then()
                .statusCode(200)
                .body("mustMove.id", contains(second));
    }

    @Test
    void thePersonComesOnTheDayOrMissesIt() throws Throwable {
        String centre = centre(2);
        String comes = booked(citizen, centre, slot(2, "08:00"), request);
        String absent = citizen();
        String other = request(absent);
        String misses = booked(absent, centre, slot(2, "08:00"), other);
        keep(AGENT, comes).statusCode(409).body("code", equalTo("not-today"));

        MovableClock.daysLater(2);
        keep(TestTokens.agent("registration-agent", RABAT), comes).statusCode(404);
        keep(AGENT, comes).statusCode(200).body("state", equalTo("kept"));
        keep(AGENT, comes).statusCode(409).body("code", equalTo("appointment-ended"));
        Applications.read(citizen, request).body("state", equalTo("captured"));
        Applications.read(absent, other).body("state", equalTo("appointed"));
        look();
        as(AGENT).get("/v1/appointments/" + misses).then().body("state", equalTo("booked"));

        MovableClock.daysLater(3);
        look();
        as(AGENT).get("/v1/appointments/" + misses).then().body("state", equalTo("missed"));
        as(AGENT).get("/v1/appointments/" + comes).then().body("state", equalTo("kept"));
        Applications.read(absent, other).body("state", equalTo("submitted"));
        assertEquals(List.of(BOOKED, MISSED), HeardAppointments.of(other));
        assertEquals(List.of(BOOKED, KEPT), HeardAppointments.of(request));
    }

    @Test
    void anAgentSeesTheDayWithoutAWordOnWhoComes() {
        String centre = centre(2);
        String late = booked(citizen, centre, slot(1, "09:00"), request);
        String early = booked(centre, slot(1, "08:00"));
        String gone = booked(centre, slot(1, "08:00"));
        cancel(AGENT, gone).statusCode(200);
        String agent = TestTokens.agent("registration-agent", "06.141");

        String page = as(agent)
                .get("/v1/centres/" + centre + "/appointments?limit=1&day=" + today().plusDays(1))
                .then()
                .statusCode(200)
                .body("items.id", contains(early))
                .body("items[0].keySet()", hasSize(8))
                .extract()
                .path("next");
        as(agent)
                .get("/v1/centres/" + centre + "/appointments?limit=1&day=" + today().plusDays(1) + "&cursor=" + page)
                .then()
                .body("items.id", contains(late));
        as(TestTokens.agent("registration-agent", RABAT))
                .get("/v1/centres/" + centre + "/appointments")
                .then()
                .statusCode(403);
        as(agent)
                .get("/v1/centres/" + centre + "/appointments?cursor=forged")
                .then()
                .statusCode(400);
        as(agent).get("/v1/centres/" + centre + "/appointments?day=x").then().statusCode(400);
    }

    private void look() throws Throwable {
        VertxContextSupport.subscribeAndAwait(missed::look);
    }

    private static ValidatableResponse keep(String token, String id) {
        return as(token).post("/v1/appointments/" + id + "/presence").then();
    }
}
