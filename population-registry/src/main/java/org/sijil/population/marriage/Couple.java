package org.sijil.population.marriage;

import java.util.UUID;

/** A marriage in force. */
public record Couple(UUID husband, UUID wife) {

    boolean includes(UUID person) {
        return husband.equals(person) || wife.equals(person);
    }

    /** To whom one of the two is married. */
    public UUID spouseOf(UUID person) {
        return husband.equals(person) ? wife : husband;
    }
}
