package org.sijil.social;

import static io.restassured.RestAssured.given;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sijil.testing.ManyCalls;
import org.sijil.testing.TestPeople;

/** The people of a test, made known to the population registry's stand-in. */
public final class Population {

    private Population() {}

    /** Somebody who lives. */
    public record Person(String idcs, UUID id, String sex, LocalDate birthDate) {

        Map<String, Object> state(String status) {
            Map<String, Object> state = new HashMap<>();
            state.put("idcs", idcs);
            state.put("birthDate", birthDate.toString());
            state.put("sex", sex);
            state.put("status", status);
            return state;
        }
    }

    public static Person woman(int age) {
        return person("female", age);
    }

    public static Person man(int age) {
        return person("male", age);
    }

    public static Person person(String sex, int age) {
        Person person = new Person(
                TestPeople.idcs(),
                UUID.randomUUID(),
                sex,
                today().minusYears(age).minusDays(10));
        tell(person, "active");
        return person;
    }

    /** From now on the registry says that the person is dead; nothing comes by feed yet. */
    public static void isDead(Person person) {
        tell(person, "dead");
    }

    /** The registry records a death and its feed tells of it. */
    public static void dies(Person person, LocalDate date) {
        tell(person, "dead");
        Map<String, Object> data = person.state("dead");
        data.put("deathDate", date.toString());
        event("person.died", person.id(), data);
    }

    /** The registry cancels a death and its feed tells that the person lives. */
    public static void livesAfterAll(Person person) {
        tell(person, "active");
        event("person.updated", person.id(), person.state("active"));
    }

    /** The registry cancels the birth by which it entered somebody. */
    public static void neverWas(Person person) {
        tell(person, "unknown");
        event("person.updated", person.id(), person.state("void"));
    }

    /** The registry finds that somebody is registered under another number, too. */
    public static void isMerged(Person person) {
        tell(person, "merged");
        event("person.updated", person.id(), person.state("merged"));
    }

    /** The registry corrects a birth date and its feed tells of it. */
    public static void isReallyBorn(Person person, LocalDate date) {
        event(
                "person.updated",
                person.id(),
                new Person(person.idcs(), person.id(), person.sex(), date).state("active"));
    }

    /** Any event, as the feed would carry it. */
    public static void event(String type, UUID subject, Map<String, Object> data) {
        Map<String, Object> more = new HashMap<>(data);
        more.put("nationality", "MA");
        more.put("version", 1);
        Map<String, Object> event = Map.of(
                "specversion",
                "1.0",
                "source",
                "/population",
                "type",
                type,
                "subject",
                subject.toString(),
                "time",
                OffsetDateTime.now(ZoneOffset.UTC).toString(),
                "datacontenttype",
                "application/json",
                "data",
                more);
        post("/stub/events", event);
    }

    /** How the registry answers from now on: {@code well}, {@code garbled} or a status such as {@code 500}. */
    public static void feels(String mood) {
        given().contentType("text/plain").body(mood).post(url("/stub/mood"));
    }

    /** How often it was asked so far. */
    public static int calls() {
        return Integer.parseInt(given().get(url("/stub/calls")).asString());
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Africa/Casablanca"));
    }

    private static void tell(Person person, String status) {
        Map<String, Object> state = person.state(status);
        state.put("person", person.id().toString());
        post("/stub/people", state);
    }

    private static void post(String path, Map<String, Object> body) {
        ManyCalls.send(HttpRequest.newBuilder(URI.create(url(path)))
                .POST(BodyPublishers.ofString(new JsonObject(body).encode()))
                .build());
    }

    private static String url(String path) {
        return ConfigProvider.getConfig().getValue("sijil.population.url", String.class) + path;
    }
}
