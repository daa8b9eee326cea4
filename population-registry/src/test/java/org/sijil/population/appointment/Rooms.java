package org.sijil.population.appointment;

import static org.sijil.population.Registry.CASABLANCA;
import static org.sijil.population.Registry.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sijil.population.Life;
import org.sijil.population.Registry;
import org.sijil.population.application.Applications;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Centres and appointments as their users meet them. */
final class Rooms {

    static final String OPERATOR = TestTokens.of("operator");

    private static final AtomicInteger CODES = new AtomicInteger();

    private Rooms() {}

    /** Open every day from eight to ten, three slots an hour, from today on. */
    static Map<String, Object> schedule(LocalDate from, int desks) {
        return schedule(from, desks, "08:00", "10:00");
    }

    static Map<String, Object> schedule(LocalDate from, int desks, String opens, String closes) {
        List<Map<String, String>> hours = Arrays.stream(Weekday.values())
                .map(day -> Map.of("day", day.name().toLowerCase(Locale.ROOT), "opens", opens, "closes", closes))
                .toList();
        return Map.of("from", from.toString(), "hours", hours, "desks", desks, "slotMinutes", 20);
    }

    static Map<String, Object> name() {
        return Map.of("ar", "مركز خدمة المواطنين", "fr", "Centre n° 3, Hay Hassani");
    }

    /** What opens a centre with so many desks. */
    static Map<String, Object> body(int desks) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", "CSC-" + CODES.incrementAndGet());
        body.put("name", name());
        body.put("territory", CASABLANCA);
        body.put("schedule", schedule(Life.today(), desks));
        return body;
    }

    static ValidatableResponse open(Map<String, Object> body) {
        return as(OPERATOR).body(body).post("/v1/centres").then();
    }

    /** A centre that is open now. */
    static String centre(int desks) {
        return open(body(desks)).statusCode(201).extract().path("id");
    }

    static String citizen() {
        return TestTokens.citizen(TestPeople.idcs());
    }

    /** A request that a citizen has submitted. */
    static String request(String citizen) {
        return Applications.submitted(citizen, Registry.adult());
    }

    /** Some other citizen books. */
    static ValidatableResponse book(String centre, String slot) {
        String citizen = citizen();
        return book(citizen, centre, slot, request(citizen));
    }

    /** An appointment that some other citizen has booked now. */
    static String booked(String centre, String slot) {
        return book(centre, slot).statusCode(201).extract().path("id");
    }

    /** A time so many days from now. */
    static String slot(int days, String time) {
        return Life.today().plusDays(days) + "T" + time;
    }

    static ValidatableResponse book(String token, String centre, String slot, String request) {
        return as(token)
                .body(Map.of("centreId", centre, "slot", slot, "requestId", request))
                .post("/v1/appointments")
                .then();
    }

    /** An appointment that is booked now. */
    static String booked(String token, String centre, String slot, String request) {
        return book(token, centre, slot, request).statusCode(201).extract().path("id");
    }

    static ValidatableResponse move(String token, String id, String centre, String slot) {
        return as(token)
                .body(Map.of("centreId", centre, "slot", slot))
                .post("/v1/appointments/" + id + "/move")
                .then();
    }

    static ValidatableResponse cancel(String token, String id) {
        return as(token)
                .body(Map.of("reason", "Empêchement"))
                .post("/v1/appointments/" + id + "/cancellation")
                .then();
    }

    static ValidatableResponse close(String token, String centre, LocalDate day) {
        return as(token)
                .body(Map.of(
                        "from", day.toString(), "to", day.toString(), "reason", Map.of("ar", "أشغال", "fr", "Travaux")))
                .post("/v1/centres/" + centre + "/closures")
                .then();
    }

    static ValidatableResponse slots(String centre, LocalDate from, LocalDate to) {
        return as(citizen())
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/v1/centres/" + centre + "/slots")
                .then();
    }
}
