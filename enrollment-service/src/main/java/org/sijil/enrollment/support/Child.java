package org.sijil.enrollment.support;

import java.time.LocalDate;
import org.sijil.enrollment.family.FamilyMember;

/**
 * What a child's amount depends on.
 *
 * @param fatherOrphan the father is dead and the mother a widow without pension
 */
public record Child(LocalDate birthDate, boolean schooled, boolean severelyDisabled, boolean fatherOrphan) {

    /** The facts of a dependent. */
    public static Child of(FamilyMember dependent) {
        return new Child(
                dependent.birthDate(),
                dependent.situation().schooled(),
                dependent.situation().severelyDisabled(),
                dependent.situation().fatherOrphan());
    }
}
