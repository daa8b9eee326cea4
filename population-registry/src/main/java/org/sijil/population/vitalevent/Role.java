package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What a person is to an event. */
public enum Role {
    @JsonProperty("child")
    CHILD,
    @JsonProperty("mother")
    MOTHER,
    @JsonProperty("father")
    FATHER,
    @JsonProperty("deceased")
    DECEASED,
    /** Whom the death of another leaves widowed. */
    @JsonProperty("spouse")
    SPOUSE,
    @JsonProperty("husband")
    HUSBAND,
    @JsonProperty("wife")
    WIFE,
    @JsonProperty("ward")
    WARD,
    @JsonProperty("guardian")
    GUARDIAN,
    /** Of whom a correction or a change of nationality speaks. */
    @JsonProperty("person")
    PERSON;

    /** This part, played by somebody. */
    public Part of(UUID person) {
        return new Part(this, person);
    }
}
