package org.sijil.enrollment.regime;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One figure of a regime, with the text that sets it.
 *
 * @param value written as text, so that no digit is lost
 */
@RegisterForReflection
public record Parameter(Type type, String value, String source, Confidence confidence) {

    /** How the text is read, and what expressions see. */
    public enum Type {
        /** A score with at most 7 decimals; expressions see it times 10^7. */
        @JsonProperty("score")
        SCORE,
        /** A whole number. */
        @JsonProperty("count")
        COUNT
    }

    /** Refuses a value that is not of its type. */
    public Parameter {
        Required.all("type", type, "value", value, "source", source, "confidence", confidence);
        number(type, value);
    }

    /** The value that expressions see. */
    long number() {
        return number(type, value);
    }

    private static long number(Type type, String value) {
        try {
            return type == Type.SCORE ? Scores.scaled(value) : Long.parseLong(value);
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw new IllegalArgumentException(
                    "value is not a " + (type == Type.SCORE ? "score" : "count"), unreadable);
        }
    }
}
