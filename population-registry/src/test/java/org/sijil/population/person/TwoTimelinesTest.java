package org.sijil.population.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Life.act;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.population.MovableClock;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.ManyCalls;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Who was this person on day X, as we knew it on day Y? */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class TwoTimelinesTest {

    private static final List<String> NAMES = List.of("Amina", "Khadija", "Meryem", "Titrit", "Zineb");
    private static final List<String> COUNTRIES = List.of("MA", "FR", "SN", "ES");
    private static final int STEPS = 10;

    @AfterEach
    void backToThePresent() {
        MovableClock.daysLater(0);
    }

    @Test
    void whatIsLearnedLaterDoesNotChangeWhatWasKnown() {
        Registered fatima = someone();
        MovableClock.daysLater(2);
        report("name-corrections", correction(fatima, "Amina", day(1))).statusCode(201);

        assertEquals("Amina", name(fatima, day(1), day(2)));
        assertEquals(fatima.givenName("fr"), name(fatima, day(0), day(2)), "before the correction");
        assertEquals(fatima.givenName("fr"), name(fatima, day(1), day(1)), "before it was known");
        asOf(fatima, day(-1), day(2)).then().statusCode(404).body("code", equalTo("not-known-then"));
        asOf(fatima, day(2), day(-1)).then().statusCode(404).body("code", equalTo("not-known-then"));
    }

    @Test
    void anEarlierChangeThatIsLearnedLateKeepsTheLaterOne() {
        Registered fatima = someone();
        MovableClock.daysLater(5);
        report("name-corrections", correction(fatima, "Amina", day(4))).statusCode(201);
        report("name-corrections", correction(fatima, "Khadija", day(2))).statusCode(201);

        assertEquals("Khadija", name(fatima, day(3), day(5)));
        assertEquals("Amina", name(fatima, day(4), day(5)));
        as(AGENT).get("/v1/persons/" + fatima.id()).then().body("givenName.fr", equalTo("Amina"));
    }

    @Test
    void theReadingIsOnRecordAndACitizenAsksOnlyOfThemselves() {
        Registered fatima = someone();

        asOf(fatima, day(0), day(0)).then().statusCode(200).body("validFrom", notNullValue());
        as(TestTokens.citizen(fatima.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.role", hasItem("registration-agent"));
        as(TestTokens.citizen(someone().idcs()))
                .get("/v1/persons/" + fatima.id() + "/as-of")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "yesterday", "+999999999-01-01", "20260101"})
    void aDayIsADay(String text) {
        as(AGENT)
                .queryParam("asKnownOn", text)
                .get("/v1/persons/" + someone().id() + "/as-of")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("invalid-date"))
                .body("errors[0].pointer", equalTo("/asKnownOn"));
    }

    /** Random changes with random effective dates, and cancellations: every question is answered as the model does. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyQuestionIsAnsweredAsANaiveModelDoes(long seed) {
        Random random = new Random(seed);
        Registered person = someone();
        Model model = new Model(person);
        int elapsed = 0;
        for (int step = 0; step < STEPS; step++) {
            elapsed += random.nextInt(2);
            MovableClock.daysLater(elapsed);
            model.step(random, elapsed);
        }
        for (int known = 0; known <= elapsed; known++) {
            for (int on = -4; on <= elapsed + 1; on++) {
                assertEquals(
                        model.answer(on, known),
                        seen(person, day(on), day(known)),
                        "on day " + on + " as known on day " + known + " of seed " + seed);
            }
        }
    }

    private static LocalDate day(int offset) {
        return today().plusDays(offset);
    }

    private static Response asOf(Registered person, LocalDate on, LocalDate known) {
        return as(AGENT)
                .queryParam("on", on.toString())
                .queryParam("asKnownOn", known.toString())
                .get("/v1/persons/" + person.id() + "/as-of");
    }

    private static String name(Registered person, LocalDate on, LocalDate known) {
        return asOf(person, on, known).then().statusCode(200).extract().path("person.givenName.fr");
    }

    private static @Nullable Map<String, Object> seen(Registered person, LocalDate on, LocalDate known) {
        HttpResponse<String> answer =
                ManyCalls.get("/v1/persons/" + person.id() + "/as-of?on=" + on + "&asKnownOn=" + known, AGENT);
        if (answer.statusCode() == 404) {
            return null;
        }
        JsonObject told = new JsonObject(answer.body()).getJsonObject("person");
        Map<String, Object> state = new TreeMap<>();
        for (String name : List.of("givenName", "familyName")) {
            state.put(name + ".fr", told.getJsonObject(name).getString("fr"));
        }
        for (String fact : List.of("nationality", "phone", "email")) {
            state.put(fact, String.valueOf(told.getString(fact)));
        }
        return state;
    }

    private static Map<String, Object> correction(Registered person, String given, LocalDate date) {
        return event(person, date, "givenName", Map.of("ar", "مريم", "fr", given));
    }

    private static Map<String, Object> event(Registered person, LocalDate date, String field, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("idcs", person.idcs());
        body.put("date", date.toString());
        body.put("act", with(act(), "year", date.getYear()));
        body.put(field, value);
        return body;
    }

    /** What was said, in order; answered by going through all of it. */
    private static final class Model {

        /** @param event its id; empty for what no event said */
        private record Said(int from, int known, Map<String, Object> facts, String event) {}

        /** On which day an event was taken back. */
        private final Map<String, Integer> cancelled = new HashMap<>();

        private final Registered person;
        private final List<Said> said = new ArrayList<>();
        private int version;

        Model(Registered person) {
            this.person = person;
            Map<String, Object> ground = new TreeMap<>();
            ground.put("givenName.fr", person.givenName("fr"));
            ground.put("familyName.fr", person.familyName("fr"));
            ground.put("nationality", "MA");
            ground.put("phone", as(AGENT).get("/v1/persons/" + person.id()).path("phone"));
            ground.put("email", "null");
            said.add(new Said(0, 0, ground, ""));
        }

        /** Makes one change of the service, and remembers it. */
        void step(Random random, int today) {
            int from = random.nextInt(today + 4) - 3;
            switch (random.nextInt(5)) {
                case 0 -> correctName(random, from, today);
                case 1 -> changeNationality(random, from, today);
                case 2 -> correctBothNames(random, from, today);
                case 3 -> update(random, today);
                default -> cancelOne(random, today);
            }
        }

        @Nullable
        Map<String, Object> answer(int on, int known) {
            Map<String, Object> state = new TreeMap<>(said.get(0).facts());
            boolean anything = on >= 0;
            for (int day = -4; day <= on; day++) {
                for (Said one : said.subList(1, said.size())) {
                    if (one.from() == day
                            && one.known() <= known
                            && cancelled.getOrDefault(one.event(), Integer.MAX_VALUE) > known) {
                        state.putAll(one.facts());
                    }
                    anything |= one.from() <= on && one.known() <= known;
                }
            }
            return anything && known >= 0 ? state : null;
        }

        private void correctName(Random random, int from, int today) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            enter("name-corrections", correction(person, name, day(from)), from, today, Map.of("givenName.fr", name));
        }

        private void correctBothNames(Random random, int from, int today) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            Map<String, Object> both = with(
                    correction(person, name, day(from)), "familyName", Map.of("ar", "العلوي", "fr", "Bent" + name));
            enter("name-corrections", both, from, today, Map.of("givenName.fr", name, "familyName.fr", "Bent" + name));
        }

        private void changeNationality(Random random, int from, int today) {
            String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            Map<String, Object> body = event(person, day(from), "nationality", country);
            enter("nationality-acquisitions", body, from, today, Map.of("nationality", country));
        }

        /** Refused when it says nothing new, or when somebody builds on it: then nothing happens in the model either. */
        private void enter(String kind, Map<String, Object> body, int from, int today, Map<String, Object> facts) {
            Response answer = report(kind, body).extract().response();
            if (answer.statusCode() == 201) {
                said.add(new Said(from, today, facts, answer.path("id")));
            } else {
                assertEquals("nothing-to-correct", answer.path("code"));
            }
        }

        private void update(Random random, int today) {
            Response now = as(AGENT).get("/v1/persons/" + person.id());
            Map<String, Object> details = new HashMap<>();
            for (String field : List.of("givenName", "familyName", "address", "phone", "email")) {
                Object value = now.path(field);
                if (value != null) {
                    details.put(field, value);
                }
            }
            String field = random.nextBoolean() ? "email" : "phone";
            boolean without = random.nextInt(3) == 0;
            String value = field.equals("email") ? "p" + version++ + "@example.ma" : "06" + (10_000_000 + version++);
            String before = String.valueOf(now.<Object>path(field));
            Response answer = as(AGENT)
                    .header("If-Match", now.header("ETag"))
                    .body(with(details, field, without ? null : value))
                    .put("/v1/persons/" + person.id());
            assertEquals(200, answer.statusCode(), answer.asString());
            String after = String.valueOf(answer.<Object>path(field));
            Map<String, Object> facts = before.equals(after) ? Map.of() : Map.of(field, after);
            said.add(new Said(today, today, facts, ""));
        }

        private void cancelOne(Random random, int today) {
            List<Said> standing = said.stream()
                    .filter(one -> !one.event().isEmpty() && !cancelled.containsKey(one.event()))
                    .toList();
            if (!standing.isEmpty()) {
                Said one = standing.get(random.nextInt(standing.size()));
                int status = cancel(one.event()).extract().statusCode();
                if (status == 200) {
                    cancelled.put(one.event(), today);
                } else {
                    assertEquals(409, status);
                }
            }
        }
    }
}
