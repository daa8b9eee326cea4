package org.sijil.population.death;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/** A death as the civil-status record states it; the act may still be on its way when the death is reported. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"type": "death", "idcs": "3456789019", "date": "2026-11-02",
                 "act": {"office": "06.141.01.30", "number": "733", "year": 2026},
                 "declaredBy": {"as": "health-facility", "name": "CHU Ibn Rochd"}}
                """)
public record RecordDeath(
        @NotNull Type type,
        @NotNull Idcs idcs,
        @NotNull LocalDate date,
        @Nullable @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {

    /** The one kind of event that is entered here. */
    public enum Type {
        @JsonProperty("death")
        DEATH
    }
}
