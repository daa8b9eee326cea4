package org.sijil.population.birth;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.PersonName;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/**
 * A man recognizes a child that has no father on record (law 70.03 art. 152).
 *
 * @param familyName the child's from then on; left out, it stays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"child": "2000000006", "father": "4815162341", "date": "2026-11-16",
                 "act": {"office": "TPI CASABLANCA", "number": "219", "year": 2026}}
                """)
public record RecognizeChild(
        @NotNull Idcs child,
        @NotNull Idcs father,
        @NotNull LocalDate date,
        @Nullable @Valid PersonName familyName,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {}
