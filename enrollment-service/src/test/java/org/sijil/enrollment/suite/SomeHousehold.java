package org.sijil.enrollment.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A household of one test, as the social registry tells of it. */
public final class SomeHousehold {

    /** A score that is under both thresholds. */
    public static final String POOR = "9.1000000";

    private final UUID id;
    private final Map<UUID, Map<String, Object>> members = new LinkedHashMap<>();
    private String score = POOR;
    private String region = "06";
    private String area = "urban";
    private long version;

    private SomeHousehold(UUID id) {
        this.id = id;
    }

    /** An empty household in Casablanca. */
    public static SomeHousehold inCasablanca() {
        return new SomeHousehold(UUID.randomUUID());
    }

    /** Adds a member. */
    public SomeHousehold with(Someone person, String relation, Someone... parents) {
        Map<String, Object> member = new HashMap<>();
        member.put("person", person.id());
        member.put("birthDate", person.birthDate());
        member.put("sex", person.sex());
        member.put("relation", relation);
        List<UUID> ids = new ArrayList<>();
        for (Someone parent : parents) {
            ids.add(parent.id());
        }
        member.put("parents", ids);
        member.put("situation", new HashMap<>(Map.of("schooling", "public", "disability", "none")));
        members.put(person.id(), member);
        return this;
    }

    /** Says one thing more about a member. */
    @SuppressWarnings("unchecked")
    public SomeHousehold but(Someone person, String flag, Object value) {
        ((Map<String, Object>) members.get(person.id()).get("situation")).put(flag, value);
        return this;
    }

    /** Takes a member away. */
    public SomeHousehold without(Someone person) {
        members.remove(person.id());
        return this;
    }

    /** Sets the score; null for none. */
    public SomeHousehold scored(String value) {
        score = value;
        return this;
    }

    /** Sets region and area. */
    public SomeHousehold in(String code, String kind) {
        region = code;
        area = kind;
        return this;
    }

    /** Tells the social feed, and waits. */
    public SomeHousehold told() {
        return told(EnrollmentResources.TODAY);
    }

    /** Tells the social feed on a day, and waits. */
    public SomeHousehold told(String day) {
        FeedStub.SOCIAL.tell("household.updated", id, day, next());
        return this;
    }

    /** Tells the social feed without waiting. */
    public SomeHousehold appended() {
        FeedStub.SOCIAL.append("household.updated", id, EnrollmentResources.TODAY, next());
        return this;
    }

    /** Tells the social feed of the score alone, and waits. */
    public void rescored() {
        Map<String, Object> data = next();
        data.keySet().retainAll(Set.of("score", "formula", "computedAt", "version"));
        FeedStub.SOCIAL.tell("household.rescored", id, EnrollmentResources.TODAY, data);
    }

    /** Tells the social feed that the household is no more, and waits. */
    public void dissolved() {
        members.clear();
        FeedStub.SOCIAL.tell("household.dissolved", id, EnrollmentResources.TODAY, next());
    }

    /** The household's id. */
    public UUID id() {
        return id;
    }

    /** The data of the next event. */
    public Map<String, Object> next() {
        version++;
        Map<String, Object> data = new HashMap<>();
        data.put("territory", region + ".141");
        data.put("region", region);
        data.put("area", area);
        data.put("score", score);
        data.put("formula", "test");
        data.put("computedAt", EnrollmentResources.TODAY + "T10:00:00+01:00");
        data.put("version", version);
        data.put("members", new ArrayList<>(members.values()));
        return data;
    }
}
