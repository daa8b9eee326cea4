package org.sijil.social.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.RoundingMode;

/**
 * The points that the transcriptions of the official text leave open, each decided in the formula's file.
 *
 * @param decimals of the score, rounded once at the end
 */
@RegisterForReflection
public record Switches(
        RoomsDummies roomsDummies,
        UrbanRoomsRatio urbanRoomsRatio,
        ShareDenominator shareDenominator,
        NucleusRule nucleusRule,
        Bills bills,
        Rounding rounding,
        int decimals) {

    /** Whether at most two persons a room also counts as at most three. */
    @RegisterForReflection
    public enum RoomsDummies implements Coded {
        EXCLUSIVE,
        NESTED
    }

    /** How persons are divided by rooms in the urban formula. */
    @RegisterForReflection
    public enum UrbanRoomsRatio implements Coded {
        EXACT,
        INTEGER_DIVISION
    }

    /** Among whom shares are taken. */
    @RegisterForReflection
    public enum ShareDenominator implements Coded {
        HOUSEHOLD_SIZE,
        MEMBERS_15_PLUS
    }

    /** What makes a household hold more than one family nucleus. */
    @RegisterForReflection
    public enum NucleusRule implements Coded {
        OTHER_RELATIVES,
        FAMILY_LINKS
    }

    /** Whether yearly bills are divided by the size of the household. */
    @RegisterForReflection
    public enum Bills implements Coded {
        PER_HEAD,
        WHOLE_HOUSEHOLD
    }

    /** How the last decimal is rounded. */
    @RegisterForReflection
    public enum Rounding implements Coded {
        HALF_UP(RoundingMode.HALF_UP),
        HALF_EVEN(RoundingMode.HALF_EVEN),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }

        RoundingMode mode() {
            return mode;
        }
    }
}
