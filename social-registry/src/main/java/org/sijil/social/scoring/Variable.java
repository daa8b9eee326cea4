package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a formula.
 *
 * @param measure what is taken from the household, by its name in the registry of measures
 * @param source where the coefficient stands in the legal text
 * @param confidence how well the coefficient is known: O, O2, P, C or I, with a question mark when weak
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Variable(
        String name,
        String measure,
        VariableType type,
        Transform transform,
        BigDecimal coefficient,
        String source,
        String confidence,
        @Nullable String note) {

    /** What is taken from a household; the reader has made sure that it can be. */
    Measured measured() {
        return Measured.find(measure).orElseThrow();
    }
}
