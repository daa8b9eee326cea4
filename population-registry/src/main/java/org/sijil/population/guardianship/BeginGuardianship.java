package org.sijil.population.guardianship;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.GuardianRelation;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/** A guardianship that begins; its act is the judge's order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"ward": "2000000006", "guardian": "4815162341", "relation": "kafil", "date": "2026-11-16",
                 "act": {"office": "TPI CASABLANCA", "number": "88/15", "year": 2026}}
                """)
public record BeginGuardianship(
        @NotNull Idcs ward,
        @NotNull Idcs guardian,
        @NotNull Relation relation,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {

    /** By what right, other than as a parent. */
    public enum Relation {
        @JsonProperty("kafil")
        KAFIL,
        @JsonProperty("guardian")
        GUARDIAN;

        GuardianRelation asOnRecord() {
            return GuardianRelation.valueOf(name());
        }
    }
}
