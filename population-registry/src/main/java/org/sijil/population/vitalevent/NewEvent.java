package org.sijil.population.vitalevent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An event that is to be entered.
 *
 * @param person whom it befell first
 */
public record NewEvent(VitalEventType type, UUID person, Reported report, List<Part> parts, Details details) {

    /** An event that befell somebody first, and others with them. */
    public static NewEvent of(VitalEventType type, Reported report, Part first, Part... others) {
        List<Part> parts = new ArrayList<>(List.of(first));
        parts.addAll(List.of(others));
        return new NewEvent(type, first.person(), report, List.copyOf(parts), Details.NONE);
    }

    /** The same with one more who takes part. */
    public NewEvent and(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new NewEvent(type, person, report, List.copyOf(all), details);
    }

    /** The same, with what its kind says beyond that. */
    public NewEvent saying(Details more) {
        return new NewEvent(type, person, report, parts, more);
    }
}
