package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.GuardianRelation;
import org.sijil.population.person.Sex;

/**
 * What an event says beyond who, when and where it is written down; each kind says some of it.
 *
 * @param place where a birth happened
 * @param multipleBirth which child of how many
 * @param judgment that stands behind an act
 * @param minorPermission the judge's permission for a spouse under age
 * @param polygamyPermission the judge's permission for a husband who is married already
 * @param relation by what right a guardian acts
 * @param givenName as corrected
 * @param sex as corrected
 * @param nationality from then on
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        @Nullable TerritoryCode place,
        @Nullable MultipleBirth multipleBirth,
        @Nullable Act judgment,
        @Nullable Act minorPermission,
        @Nullable Act polygamyPermission,
        @Nullable GuardianRelation relation,
        @Nullable PersonName givenName,
        @Nullable PersonName familyName,
        @Nullable Sex sex,
        @Nullable String nationality) {

    /** Nothing more to say. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null, null, null);

    /** Of a birth. */
    public static Details ofBirth(
            @Nullable TerritoryCode place, @Nullable MultipleBirth multipleBirth, @Nullable Act judgment) {
        return new Details(place, multipleBirth, judgment, null, null, null, null, null, null, null);
    }

    /** Of a marriage: the permissions behind it. */
    public static Details ofMarriage(@Nullable Act minorPermission, @Nullable Act polygamyPermission) {
        return new Details(null, null, null, minorPermission, polygamyPermission, null, null, null, null, null);
    }

    /** Of a guardianship. */
    public static Details ofGuardianship(GuardianRelation relation) {
        return new Details(null, null, null, null, null, relation, null, null, null, null);
    }

    /** Of a corrected name. */
    public static Details ofName(@Nullable PersonName given, @Nullable PersonName family) {
        return new Details(null, null, null, null, null, null, given, family, null, null);
    }

    /** Of a corrected sex. */
    public static Details ofSex(Sex sex) {
        return new Details(null, null, null, null, null, null, null, null, sex, null);
    }

    /** Of another nationality. */
    public static Details ofNationality(String country) {
        return new Details(null, null, null, null, null, null, null, null, null, country);
    }
}
