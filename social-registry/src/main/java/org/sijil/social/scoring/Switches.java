package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.RoundingMode;
import java.util.Locale;

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
    public enum RoomsDummies {
        EXCLUSIVE,
        NESTED;

        /** The name in files and on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How persons are divided by rooms in the urban formula. */
    @RegisterForReflection
    public enum UrbanRoomsRatio {
        EXACT,
        INTEGER_DIVISION;

        /** The name in files and on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Among whom shares are taken. */
    @RegisterForReflection
    public enum ShareDenominator {
        HOUSEHOLD_SIZE,
        MEMBERS_15_PLUS;

        /** The name in files and on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What makes a household hold more than one family nucleus. */
    @RegisterForReflection
    public enum NucleusRule {
        OTHER_RELATIVES,
        FAMILY_LINKS;

        /** The name in files and on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether yearly bills are divided by the size of the household. */
    @RegisterForReflection
    public enum Bills {
        PER_HEAD,
        WHOLE_HOUSEHOLD;

        /** The name in files and on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How the last decimal is rounded. */
    @RegisterForReflection
    public enum Rounding {
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

        /** A quotient rounded to a whole number; the divisor is positive and at most half of what a long holds. */
        long divide(long sum, long divisor) {
            long quotient = sum / divisor;
            long twice = 2 * Math.abs(sum % divisor);
            boolean away = switch (this) {
                case HALF_UP -> twice >= divisor;
                case HALF_EVEN -> twice > divisor || (twice == divisor && quotient % 2 != 0);
                case DOWN -> false;
            };
            return away ? quotient + Long.signum(sum) : quotient;
        }

        /** The name in files and on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
