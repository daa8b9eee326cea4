package org.sijil.social.membership;

import java.time.LocalDate;
import org.sijil.commons.time.Birthdays;
import org.sijil.social.composition.Sex;

/**
 * What the law and the register's rules say of members.
 *
 * @param on the date that ages are counted at
 * @param majority the age from which somebody is an adult
 * @param wifeAge the age from which a woman is taken as married
 * @param husbandAge the same of a man
 * @param wivesAtMost of one man at the same time
 * @param membersAtMost of one household
 */
public record FamilyLaw(LocalDate on, int majority, int wifeAge, int husbandAge, int wivesAtMost, int membersAtMost) {

    /** The same for people as old as they are on another date. */
    public FamilyLaw countedOn(LocalDate date) {
        return new FamilyLaw(date, majority, wifeAge, husbandAge, wivesAtMost, membersAtMost);
    }

    /** Whether a member has come of age. */
    public boolean isAdult(Member member) {
        return isAdult(member.birthDate());
    }

    /** Whether somebody has come of age. */
    public boolean isAdult(LocalDate birthDate) {
        return isOfAge(birthDate, majority);
    }

    /** The last day on which somebody was born who has come of age. */
    public LocalDate lastBirthOfAdults() {
        return on.minusYears(majority);
    }

    boolean isOfAgeToMarry(Member member) {
        return isOfAge(member.birthDate(), member.sex() == Sex.MALE ? husbandAge : wifeAge);
    }

    private boolean isOfAge(LocalDate birthDate, int years) {
        return !Birthdays.of(birthDate, years).isAfter(on);
    }
}
