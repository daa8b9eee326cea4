package org.sijil.population.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.Sex;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/** A corrected sex, by judgment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"idcs": "3456789019", "sex": "male", "date": "2026-11-10",
                 "act": {"office": "TPI CASABLANCA", "number": "413", "year": 2026}}
                """)
public record CorrectSex(
        @NotNull Idcs idcs,
        @NotNull Sex sex,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {}
