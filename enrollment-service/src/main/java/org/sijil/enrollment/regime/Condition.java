package org.sijil.enrollment.regime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.sijil.commons.problem.Texts;

/**
 * One condition that must hold.
 *
 * @param code stable reason code, given when the condition does not hold
 * @param expression CEL, of type bool, over the variables of {@link Variables}
 * @param texts what to tell the family when it does not hold
 */
@RegisterForReflection
public record Condition(String code, String expression, Texts texts, String source, Confidence confidence) {

    /** Refuses a condition that lacks a part. */
    public Condition {
        Required.all("code", code, "expression", expression, "texts", texts);
        Required.all("source", source, "confidence", confidence);
        Required.all("texts.en", texts.en(), "texts.fr", texts.fr(), "texts.ar", texts.ar());
    }
}
