package org.sijil.enrollment.family;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** A person in a family, with what rights depend on. Kept with each decision, so that it can be replayed. */
@RegisterForReflection
public record FamilyMember(UUID person, Role role, LocalDate birthDate, Sex sex, Situation situation) {

    static FamilyMember of(HouseholdMember member, Role role) {
        return new FamilyMember(member.person(), role, member.birthDate(), member.sex(), member.situation());
    }

    /** Completed years; 0 before birth. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(birthDate, day).getYears());
    }
}
