package org.sijil.population.otp;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as it was read from the message. */
@Schema(examples = "{\"code\": \"048213\"}")
public record SaidCode(@NotNull @Size(min = 6, max = 6) String code) {

    /** Never the code: texts end up in logs. */
    @Override
    public String toString() {
        return "SaidCode[]";
    }
}
