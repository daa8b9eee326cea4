package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * Somebody to whom the register ties a person.
 *
 * @param person the relative's record; who that is, is the relative's own data
 */
public record Relative(Relation relation, UUID person) {

    /** What the relative is to the person. */
    public enum Relation {
        @JsonProperty("mother")
        MOTHER,
        @JsonProperty("father")
        FATHER,
        @JsonProperty("guardian")
        GUARDIAN,
        @JsonProperty("child")
        CHILD,
        @JsonProperty("ward")
        WARD
    }
}
