package org.sijil.population.marriage;

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

/** A divorce; its act is the judgment or the document of the divorce. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"husband": "4815162341", "wife": "3456789019", "date": "2026-11-12",
                 "act": {"office": "TPI CASABLANCA", "number": "7731", "year": 2026}}
                """)
public record RecordDivorce(
        @NotNull Idcs husband,
        @NotNull Idcs wife,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {}
