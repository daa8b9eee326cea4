package org.sijil.enrollment.suite;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sijil.testing.TestPeople;

/** A person of one test, as the population registry knows them. */
public record Someone(UUID id, String idcs, String birthDate, String sex) {

    /** A woman. */
    public static Someone woman(String birthDate) {
        return new Someone(UUID.randomUUID(), TestPeople.idcs(), birthDate, "female");
    }

    /** A man. */
    public static Someone man(String birthDate) {
        return new Someone(UUID.randomUUID(), TestPeople.idcs(), birthDate, "male");
    }

    /** Tells the population feed of the registration, and waits. */
    public Someone registered() {
        FeedStub.POPULATION.tell("person.registered", id, EnrollmentResources.TODAY, data("active", null, 1));
        return this;
    }

    /** Tells the population feed of the death, and waits. */
    public void dies(String date) {
        FeedStub.POPULATION.tell("person.died", id, EnrollmentResources.TODAY, data("dead", date, 2));
    }

    /** Tells the population feed that the death was none, and waits. */
    public void livesAfterAll() {
        FeedStub.POPULATION.tell("person.updated", id, EnrollmentResources.TODAY, data("active", null, 3));
    }

    /** Tells the population feed that this is another record of somebody registered, and waits. */
    public void isMerged() {
        FeedStub.POPULATION.tell("person.updated", id, EnrollmentResources.TODAY, data("merged", null, 2));
    }

    /** The data of an event. */
    public Map<String, Object> data(String status, String deathDate, long version) {
        Map<String, Object> data = new HashMap<>();
        data.put("idcs", idcs);
        data.put("birthDate", birthDate);
        data.put("sex", sex);
        data.put("status", status);
        if (deathDate != null) {
            data.put("deathDate", deathDate);
        }
        data.put("nationality", "MA");
        data.put("version", version);
        return data;
    }
}
