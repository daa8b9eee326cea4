package org.sijil.population;

import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.with;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestPeople.TestName;

/** What befalls people, as a registry office reports it: reports that are right, to be spoiled one field at a time. */
public final class Life {

    private static final AtomicInteger ACTS = new AtomicInteger();

    private Life() {}

    /** The business date. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Africa/Casablanca"));
    }

    public static String daysAgo(int days) {
        return today().minusDays(days).toString();
    }

    /** A fresh act of this year. */
    public static Map<String, Object> act() {
        return act(today().toString());
    }

    /** A fresh act of the year of a day. */
    public static Map<String, Object> act(String day) {
        return Map.of(
                "office",
                "06.141.01.30",
                "number",
                Integer.toString(ACTS.incrementAndGet()),
                "year",
                LocalDate.parse(day).getYear());
    }

    /** A registered Moroccan man born in 1985. */
    public static Registered man() {
        TestName name = TestPeople.manName();
        Map<String, Object> body = with(with(adult(), "sex", "male"), "birthDate", "1985-05-05");
        return registered(with(body, "givenName", Map.of("ar", name.ar(), "fr", name.fr())));
    }

    /** A registered Moroccan woman born in 1988. */
    public static Registered woman() {
        return registered(adult());
    }

    /** A boy of today. */
    public static Map<String, Object> birth(Registered mother, Registered father) {
        Map<String, Object> body = new HashMap<>();
        TestName given = TestPeople.uniqueGivenName();
        body.put("givenName", Map.of("ar", given.ar(), "fr", given.fr()));
        body.put("familyName", father.body().get("familyName"));
        body.put("sex", "male");
        body.put("date", today().toString());
        body.put("birthPlace", "06.141");
        body.put("mother", mother.idcs());
        body.put("father", father.idcs());
        body.put("act", act());
        body.put("declaredBy", Map.of("as", "father", "idcs", father.idcs()));
        return body;
    }

    /** A child that is now born. */
    public static Registered born(Map<String, Object> body) {
        var answer = report("births", body).statusCode(201).extract();
        return new Registered(answer.path("child.id"), answer.path("child.idcs"), body);
    }

    public static Map<String, Object> couple(Registered husband, Registered wife, String date) {
        Map<String, Object> body = new HashMap<>();
        body.put("husband", husband.idcs());
        body.put("wife", wife.idcs());
        body.put("date", date);
        body.put("act", act(date));
        return body;
    }

    /** Two who are now married since a day; answers the event. */
    public static String married(Registered husband, Registered wife, String date) {
        return report("marriages", couple(husband, wife, date))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An answer to a report by an agent of the whole country. */
    public static ValidatableResponse report(String kind, Map<String, Object> body) {
        return as(AGENT).body(body).post("/v1/vital-events/" + kind).then();
    }

    public static ValidatableResponse cancel(String event) {
        return as(AGENT)
                .body(Map.of("reason", "Declared for the wrong person"))
                .post("/v1/vital-events/" + event + "/cancellation")
                .then();
    }

    /** The record as it is now. */
    public static ValidatableResponse person(Registered person) {
        return as(AGENT).get("/v1/persons/" + person.id()).then().statusCode(200);
    }

    /** Who somebody was on a day, as known today. */
    public static ValidatableResponse on(String day, Registered person) {
        return as(AGENT)
                .queryParam("on", day)
                .get("/v1/persons/" + person.id() + "/as-of")
                .then();
    }

    /** Makes the calls at the same time; answers their results. */
    public static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> answer : callers.invokeAll(calls)) {
                results.add(answer.get());
            }
            return results;
        } finally {
            callers.shutdownNow();
        }
    }
}
