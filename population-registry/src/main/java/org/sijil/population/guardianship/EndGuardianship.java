package org.sijil.population.guardianship;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/** A guardianship that ends; a minor with a living adult parent is that parent's again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"ward": "2000000006", "date": "2026-11-20",
                 "act": {"office": "TPI CASABLANCA", "number": "97/15", "year": 2026}}
                """)
public record EndGuardianship(
        @NotNull Idcs ward,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy) implements Reported {}
