package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Dwelling;

/**
 * One line of a formula.
 *
 * @param measure what is taken from the household, by its name in the registry of measures
 * @param dwellings which count as solid, where this is what is measured
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
        @Nullable Set<Dwelling> dwellings,
        BigDecimal coefficient,
        String source,
        String confidence,
        @Nullable String note) {

    /** What is taken from a household; the reader has made sure that it can be. */
    Measured measured() {
        Measured measured = Measured.find(measure).orElseThrow();
        return dwellings == null ? measured : measured.among(dwellings);
    }
}
