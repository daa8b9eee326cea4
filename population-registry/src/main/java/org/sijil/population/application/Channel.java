package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request began. */
@Schema(name = "RegistrationChannel")
public enum Channel {
    /** By the person, or who acts for them, from a portal; they come to a centre later. */
    @JsonProperty("online")
    ONLINE,
    /** By an agent, in the presence of the person. */
    @JsonProperty("walk-in")
    WALK_IN
}
