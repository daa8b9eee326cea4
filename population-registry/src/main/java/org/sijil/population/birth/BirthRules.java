package org.sijil.population.birth;

import static org.sijil.population.birth.BirthProblem.FATHER_DEAD_BEFORE_CONCEPTION;
import static org.sijil.population.birth.BirthProblem.FATHER_NOT_MALE;
import static org.sijil.population.birth.BirthProblem.MOTHER_DEAD_AT_BIRTH;
import static org.sijil.population.birth.BirthProblem.MOTHER_NOT_FEMALE;
import static org.sijil.population.birth.BirthProblem.PARENT_AGE_IMPLAUSIBLE;
import static org.sijil.population.person.Held.refuseIf;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.Sex;
import org.sijil.population.vitalevent.CivilRule;
import org.sijil.population.vitalevent.CivilRules;

/** What must be true of a mother, a father and the day of a birth. */
@ApplicationScoped
class BirthRules {

    private final CivilRules rules;

    BirthRules(CivilRules rules) {
        this.rules = rules;
    }

    /** She lives on the day of the birth, and is of an age to give birth. */
    void requireMother(PersonView mother, LocalDate birth) {
        refuseIf(mother.sex() != Sex.FEMALE, "/mother", MOTHER_NOT_FEMALE);
        refuseIf(mother.deathDate() != null && mother.deathDate().isBefore(birth), "/mother", MOTHER_DEAD_AT_BIRTH);
        boolean tooYoung = isYounger(mother, CivilRule.MOTHER_AGE_AT_LEAST, birth);
        boolean tooOld = rules.on(CivilRule.MOTHER_AGE_AT_MOST, birth)
                .map(years -> !mother.isYoungerThan(years + 1, birth))
                .orElse(false);
        refuseIf(tooYoung || tooOld, "/mother", PARENT_AGE_IMPLAUSIBLE);
    }

    /** He may have died while the mother was with child. */
    void requireFather(PersonView father, LocalDate birth) {
        refuseIf(father.sex() != Sex.MALE, "/father", FATHER_NOT_MALE);
        refuseIf(isYounger(father, CivilRule.FATHER_AGE_AT_LEAST, birth), "/father", PARENT_AGE_IMPLAUSIBLE);
        LocalDate death = father.deathDate();
        boolean tooLate = death != null
                && rules.on(CivilRule.BIRTH_AFTER_FATHERS_DEATH_DAYS, birth)
                        .map(days -> death.plusDays(days).isBefore(birth))
                        .orElse(false);
        refuseIf(tooLate, "/father", FATHER_DEAD_BEFORE_CONCEPTION);
    }

    /** Whether a birth is declared so late that a judgment is needed. */
    boolean isLate(LocalDate birth, LocalDate today) {
        return rules.on(CivilRule.BIRTH_DECLARATION_DAYS, birth)
                .map(days -> birth.plusDays(days).isBefore(today))
                .orElse(true);
    }

    /** Days within which one mother gives birth once. */
    int daysBetweenBirths(LocalDate birth) {
        return rules.on(CivilRule.DAYS_BETWEEN_BIRTHS, birth).orElse(0);
    }

    private boolean isYounger(PersonView parent, CivilRule age, LocalDate day) {
        return parent.isYoungerThan(rules.on(age, day).orElse(0), day);
    }
}
