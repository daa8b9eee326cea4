package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;

/** The events about which a partner may ask. */
public enum CivilEvent {
    @JsonProperty("birth")
    BIRTH,
    @JsonProperty("death")
    DEATH,
    @JsonProperty("marriage")
    MARRIAGE,
    @JsonProperty("divorce")
    DIVORCE;

    /** The parts that make it an event of the person asked about, as the rows of vital_event_part name them. */
    String[] parts() {
        Stream<Role> parts = switch (this) {
            case BIRTH -> Stream.of(Role.CHILD);
            case DEATH -> Stream.of(Role.DECEASED);
            case MARRIAGE, DIVORCE -> Stream.of(Role.HUSBAND, Role.WIFE);
        };
        return parts.map(Role::name).toArray(String[]::new);
    }
}
