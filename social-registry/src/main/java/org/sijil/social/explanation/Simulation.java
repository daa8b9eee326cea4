package org.sijil.social.explanation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Which way a change would move the score, and about how far. Never the number: that is for a declaration to give.
 *
 * @param remaining how often the household may try today
 */
public record Simulation(Direction direction, Strength strength, int remaining) {

    /** Which way. */
    public enum Direction {
        HIGHER,
        LOWER,
        SAME;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** About how far. */
    public enum Strength {
        NONE,
        SLIGHT,
        CLEAR,
        STRONG;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
