package org.sijil.system;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestPeople.TestName;

/** The counter of a registration agent in Casablanca. */
final class Register {

    static final String AGENT = "agent:06";
    private static final String PERSONS = "/api/population/v1/persons";

    private final Door door;

    Register(Door door) {
        this.door = door;
    }

    /** A person as the register answered. */
    record Person(String id, String idcs) {}

    Person woman(String born) {
        return adult("female", TestPeople.womanName(), born);
    }

    Person man(String born) {
        return adult("male", TestPeople.manName(), born);
    }

    Person child(String born, Person guardian, String relation) {
        Map<String, Object> request = request("female", TestPeople.uniqueGivenName(), born);
        request.put("guardian", Map.of("idcs", guardian.idcs(), "relation", relation));
        return entered(post(request, null));
    }

    /** Reports a death on the business date. */
    ValidatableResponse died(Person person) {
        return door.post(
                AGENT,
                "/api/population/v1/vital-events",
                Map.of("type", "death", "idcs", person.idcs(), "date", RunningStack.TODAY));
    }

    /** Takes an event back. */
    ValidatableResponse cancelled(String event) {
        return door.post(
                AGENT,
                "/api/population/v1/vital-events/" + event + "/cancellation",
                Map.of("reason", "Declared for the wrong person"));
    }

    /** Reports a birth on the business date. */
    ValidatableResponse born(Person mother, Person father) {
        TestName given = TestPeople.uniqueGivenName();
        TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> request = new HashMap<>();
        request.put("givenName", Map.of("ar", given.ar(), "fr", given.fr()));
        request.put("familyName", Map.of("ar", family.ar(), "fr", family.fr()));
        request.put("sex", "female");
        request.put("date", RunningStack.TODAY);
        request.put("mother", mother.idcs());
        request.put("father", father.idcs());
        int year = LocalDate.parse(RunningStack.TODAY).getYear();
        int number = ThreadLocalRandom.current().nextInt(1_000_000);
        request.put("act", Map.of("office", "06.141.01.30", "number", Integer.toString(number), "year", year));
        return door.post(AGENT, "/api/population/v1/vital-events/births", request);
    }

    /** Enters an adult under a given key, to be repeated. */
    ValidatableResponse post(Map<String, Object> request, @Nullable String key) {
        return door.post(AGENT, PERSONS, key == null ? UUID.randomUUID().toString() : key, request);
    }

    Map<String, Object> adultRequest(String sex, TestName given, String born) {
        Map<String, Object> request = request(sex, given, born);
        request.put("cnie", KnownNumbers.remember(TestPeople.nextCnie()));
        request.put("maritalStatus", "married");
        return request;
    }

    static Person entered(ValidatableResponse answer) {
        answer.statusCode(201);
        return new Person(
                answer.extract().path("id"),
                KnownNumbers.remember(answer.extract().path("idcs")));
    }

    private Person adult(String sex, TestName given, String born) {
        return entered(post(adultRequest(sex, given, born), null));
    }

    private static Map<String, Object> request(String sex, TestName given, String born) {
        TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> request = new HashMap<>();
        request.put("givenName", Map.of("ar", given.ar(), "fr", given.fr()));
        request.put("familyName", Map.of("ar", family.ar(), "fr", family.fr()));
        request.put("sex", sex);
        request.put("birthDate", born);
        request.put("nationality", "MA");
        request.put("address", Map.of("territory", "06.141.01.30", "area", "urban"));
        return request;
    }
}
