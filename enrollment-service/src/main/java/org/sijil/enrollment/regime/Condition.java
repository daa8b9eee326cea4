package org.sijil.enrollment.regime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * One condition that must hold.
 *
 * @param code stable reason code, given when the condition does not hold
 * @param expression CEL, of type bool, over the variables of {@link Variables}
 * @param texts what to tell the family when it does not hold
 * @param openPoint the setting that must be on for the condition to be asked; absent for an ordinary one
 */
@RegisterForReflection
public record Condition(
        String code,
        String expression,
        Texts texts,
        String source,
        Confidence confidence,
        @Nullable String openPoint) {

    /** Refuses a condition that lacks a part. */
    public Condition {
        Required.all("code", code, "expression", expression, "texts", texts);
        Required.all("source", source, "confidence", confidence);
        Required.all("texts.en", texts.en(), "texts.fr", texts.fr(), "texts.ar", texts.ar());
    }
}
