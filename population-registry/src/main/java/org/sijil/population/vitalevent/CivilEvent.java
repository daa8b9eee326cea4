package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The events about which a partner may ask, each with the parts that make it an event of the person asked about. */
public enum CivilEvent {
    @JsonProperty("birth")
    BIRTH(Role.CHILD),
    @JsonProperty("death")
    DEATH(Role.DECEASED),
    @JsonProperty("marriage")
    MARRIAGE(Role.HUSBAND, Role.WIFE),
    @JsonProperty("divorce")
    DIVORCE(Role.HUSBAND, Role.WIFE);

    private final List<Role> parts;

    CivilEvent(Role... parts) {
        this.parts = List.of(parts);
    }

    /** As the rows of vital_event_part name them. */
    String[] parts() {
        return parts.stream().map(Role::name).toArray(String[]::new);
    }
}
