package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Terms and the days on which they hold: until the next grant's first day, or until its own end.
 *
 * @param effectiveUntil the first day on which the partner may do nothing any more; null while no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = "{\"effectiveFrom\": \"2999-01-01\", \"terms\": " + Terms.EXAMPLE + "}")
public record Grant(
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @NotNull @Valid Terms terms) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || day.isBefore(effectiveUntil));
    }
}
