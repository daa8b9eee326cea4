package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.OneLine;

/**
 * Who declared an event.
 *
 * @param as by what right
 * @param idcs of somebody who is registered
 * @param name of somebody who is not, or of an office
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"as": "father", "idcs": "3456789019"}
        """)
public record Declarant(
        @NotNull Capacity as,
        @Nullable Idcs idcs,

        @Nullable @Size(min = 1, max = 120) @Pattern(regexp = OneLine.PATTERN)
        String name) {

    /** By what right somebody declares an event; inferred from who may (law 37.99), not copied from a form. */
    public enum Capacity {
        @JsonProperty("self")
        SELF,
        @JsonProperty("mother")
        MOTHER,
        @JsonProperty("father")
        FATHER,
        @JsonProperty("spouse")
        SPOUSE,
        @JsonProperty("relative")
        RELATIVE,
        @JsonProperty("guardian")
        GUARDIAN,
        @JsonProperty("health-facility")
        HEALTH_FACILITY,
        @JsonProperty("local-authority")
        LOCAL_AUTHORITY,
        @JsonProperty("prosecutor")
        PROSECUTOR,
        @JsonProperty("court")
        COURT,
        @JsonProperty("notary")
        NOTARY,
        @JsonProperty("other")
        OTHER
    }
}
