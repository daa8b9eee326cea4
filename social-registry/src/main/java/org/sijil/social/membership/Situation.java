package org.sijil.social.membership;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/**
 * What a member's rights may depend on beside age and family; whatever is left out does not apply.
 *
 * @param fatherOrphan the father has died
 * @param otherHealthCover covered by a health scheme other than the one of the poor
 * @param publicAgent works for the State, a local authority or a public body
 * @param familyAllowances receives family allowances from another scheme
 */
@RegisterForReflection
public record Situation(
        Schooling schooling,
        Disability disability,
        Boolean fatherOrphan,
        Boolean otherHealthCover,
        Boolean pension,
        Boolean publicAgent,
        Boolean familyAllowances) {

    /** Where a member goes to school. */
    @RegisterForReflection
    public enum Schooling {
        NONE,
        PUBLIC,
        PRIVATE,
        HIGHER;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a member is disabled. */
    @RegisterForReflection
    public enum Disability {
        NONE,
        SEVERE;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads what is left out as not applying. */
    public Situation {
        schooling = schooling == null ? Schooling.NONE : schooling;
        disability = disability == null ? Disability.NONE : disability;
        fatherOrphan = Boolean.TRUE.equals(fatherOrphan);
        otherHealthCover = Boolean.TRUE.equals(otherHealthCover);
        pension = Boolean.TRUE.equals(pension);
        publicAgent = Boolean.TRUE.equals(publicAgent);
        familyAllowances = Boolean.TRUE.equals(familyAllowances);
    }

    /** Nothing applies. */
    public static Situation plain() {
        return new Situation(Schooling.NONE, Disability.NONE, false, false, false, false, false);
    }

    /** The same after the father's death. */
    Situation orphaned() {
        return new Situation(schooling, disability, true, otherHealthCover, pension, publicAgent, familyAllowances);
    }
}
