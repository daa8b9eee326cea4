package org.sijil.population.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.ResidencePermit;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/** Another nationality; the register holds one, and the paper that goes with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"idcs": "3456789019", "nationality": "MA", "cnie": "BE654321", "date": "2026-11-10",
                 "act": {"office": "SGG", "number": "2/26/881", "year": 2026}}
                """)
public record AcquireNationality(
        @NotNull Idcs idcs,
        @NotNull @Size(min = 2, max = 2) String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {}
