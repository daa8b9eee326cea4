package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a member's rights depend on, as the household declared it and the social registry verified it.
 *
 * @param fatherOrphan the father is dead and the mother a widow without pension
 * @param otherHealthCover holds a compulsory health cover of another regime
 * @param familyAllowances draws family allowances from another scheme
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record Situation(
        @Nullable Schooling schooling,
        @Nullable Disability disability,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean fatherOrphan,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean otherHealthCover,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean pension,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean publicAgent,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean familyAllowances) {

    /** Nothing declared. */
    public static final Situation NONE =
            new Situation(Schooling.NONE, Disability.NONE, false, false, false, false, false);

    /** Silence means no schooling and no disability. */
    public Situation {
        schooling = schooling == null ? Schooling.NONE : schooling;
        disability = disability == null ? Disability.NONE : disability;
    }

    /** The word that conditions see: {@code none}, {@code public}, {@code private} or {@code higher}. */
    public String schoolingWord() {
        return (schooling == null ? Schooling.NONE : schooling).name().toLowerCase(Locale.ROOT);
    }

    /** Whether the member goes to any school. */
    public boolean schooled() {
        return schooling != Schooling.NONE;
    }

    /** Whether the member is a student of higher education. */
    public boolean inHigherEducation() {
        return schooling == Schooling.HIGHER;
    }

    /** Whether the member is severely disabled. */
    public boolean severelyDisabled() {
        return disability == Disability.SEVERE;
    }
}
