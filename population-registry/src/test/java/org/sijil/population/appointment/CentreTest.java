package org.sijil.population.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.sijil.population.Life.today;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.with;
import static org.sijil.population.appointment.Rooms.OPERATOR;
import static org.sijil.population.appointment.Rooms.body;
import static org.sijil.population.appointment.Rooms.centre;
import static org.sijil.population.appointment.Rooms.citizen;
import static org.sijil.population.appointment.Rooms.close;
import static org.sijil.population.appointment.Rooms.open;
import static org.sijil.population.appointment.Rooms.slots;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** A centre has a place, hours that change from a day on, and days off. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CentreTest {

    private static final LocalDate TOMORROW = today().plusDays(1);

    @Test
    void everybodyFindsTheCentresOfATerritory() {
        Map<String, Object> body = body(2);
        String id = open(body)
                .statusCode(201)
                .body("version", equalTo(0))
                .body("name.fr", equalTo("Centre n° 3, Hay Hassani"))
                .extract()
                .path("id");

        as(citizen())
                .get("/v1/centres?limit=200&territory=06.141")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.territory", everyItem(startsWith("06.141")));
        as(citizen()).get("/v1/centres?limit=200&territory=04").then().body("items.id", not(hasItem(id)));
        as(citizen()).get("/v1/centres?limit=1&cursor=forged").then().statusCode(400);
        as(citizen()).get("/v1/centres?territory=Casablanca").then().statusCode(400);
        as(citizen())
                .get("/v1/centres/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-centre"));
        open(body).statusCode(409).body("code", equalTo("centre-code-taken"));
    }

    @Test
    void hoursThatMakeNoSenseAreRefused() {
        Map<String, Object> closesFirst = with(body(1), "schedule", Rooms.schedule(today(), 1, "10:00", "08:00"));
        open(closesFirst)
                .statusCode(400)
                .body("code", equalTo("invalid-hours"))
                .body("errors[0].pointer", equalTo("/schedule/hours/0"));
        Map<String, Object> overlap = Map.of(
                "from",
                today().toString(),
                "desks",
                1,
                "slotMinutes",
                20,
                "hours",
                List.of(
                        Map.of("day", "monday", "opens", "08:00", "closes", "12:00"),
                        Map.of("day", "monday", "opens", "11:59", "closes", "16:00")));
        open(with(body(1), "schedule", overlap))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/schedule/hours/1"));
        Map<String, Object> odd =
                with(overlap, "hours", List.of(Map.of("day", "monday", "opens", List.of(8, 0, 15), "closes", "12:00")));
        open(with(body(1), "schedule", odd)).statusCode(400);
        open(with(body(1), "code", "CSC 1")).statusCode(400);
    }

    @Test
    void aScheduleHoldsFromItsDayOn() {
        String id = centre(2);
        LocalDate later = today().plusDays(3);

        change(id, "\"0\"", Map.of("name", Rooms.name(), "schedule", Rooms.schedule(later, 5, "09:00", "09:40")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("mustMove", empty())
                .body("centre.schedules.from", contains(today().toString(), later.toString()));

        slots(id, later.minusDays(1), later)
                .statusCode(200)
                .body("", hasSize(8))
                .body(
                        "findAll { it.slot.startsWith('" + later + "') }.slot",
                        contains(later + "T09:00", later + "T09:20"))
                .body("findAll { it.slot.startsWith('" + later + "') }.free", everyItem(equalTo(5)))
                .body("findAll { !it.slot.startsWith('" + later + "') }.free", everyItem(equalTo(2)));
        change(id, "\"0\"", Map.of("name", Rooms.name())).statusCode(412);
        change(id, null, Map.of("name", Rooms.name())).statusCode(428);
        change(id, "\"1\"", Map.of("name", Rooms.name(), "schedule", Rooms.schedule(today().minusDays(1), 5)))
                .statusCode(400)
                .body("code", equalTo("day-is-over"))
                .body("errors[0].pointer", equalTo("/schedule/from"));
    }

    @Test
    void aClosedDayHasNoSlots() {
        String id = centre(1);
        String here = TestTokens.agent("registration-agent", "06.141");

        close(TestTokens.agent("registration-agent", RABAT), id, TOMORROW)
                .statusCode(403)
                .body("code", equalTo("out-of-territory"));
        close(here, id, TOMORROW)
                .statusCode(200)
                .body("centre.closures[0].reason.ar", equalTo("أشغال"))
                .body("centre.version", equalTo(1));
        slots(id, TOMORROW, TOMORROW).body("", empty());
        close(here, id, today().minusDays(1)).statusCode(400).body("code", equalTo("day-is-over"));

        as(here).body(Map.of("from", TOMORROW.toString(), "to", TOMORROW.toString()))
                .post("/v1/centres/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("centre.closures", empty());
        slots(id, TOMORROW, TOMORROW).body("", hasSize(6));
    }

    @Test
    void theQuestionForSlotsIsBounded() {
        String id = centre(1);

        slots(id, TOMORROW, TOMORROW.plusDays(30)).statusCode(200).body("", hasSize(31 * 6));
        slots(id, TOMORROW, TOMORROW.plusDays(31))
                .statusCode(400)
                .body("code", equalTo("invalid-range"))
                .body("errors[0].detail", containsString("31"));
        slots(id, TOMORROW, today()).statusCode(400);
        slots(id, LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 2)).statusCode(200).body("", empty());
        slots(id, today().plusDays(61), today().plusDays(62)).statusCode(200).body("", empty());
        as(citizen()).get("/v1/centres/" + id + "/slots?from=tomorrow").then().statusCode(400);
        as(citizen()).get("/v1/centres/" + id + "/slots").then().statusCode(200);
    }

    private static ValidatableResponse change(String id, @Nullable String version, Map<String, Object> body) {
        var request = as(OPERATOR).body(Objects.requireNonNull(body));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put("/v1/centres/" + id).then();
    }
}
