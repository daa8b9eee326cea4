package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sijil.social.membership.FamilyLaw;

/** What {@code household-rules.yaml} says of members. */
@ApplicationScoped
public class FamilyLaws {

    private final HouseholdRules rules;
    private final Clock clock;

    FamilyLaws(HouseholdRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** As it is today. */
    public FamilyLaw today() {
        return on(LocalDate.now(clock));
    }

    /** As it was on the day of an event, for people as old as they were on it. */
    FamilyLaw on(LocalDate event) {
        return new FamilyLaw(
                event,
                rules.alwaysOn(HouseholdRule.MAJORITY_AGE, event),
                rules.alwaysOn(HouseholdRule.WIFE_AGE, event),
                rules.alwaysOn(HouseholdRule.HUSBAND_AGE, event),
                rules.alwaysOn(HouseholdRule.WIVES_AT_MOST, event),
                rules.alwaysOn(HouseholdRule.MEMBERS_AT_MOST, event));
    }

    /**
     * As it was on the day of an event, for those who are left today: whoever has come of age since heads a household that
     * would be dissolved for want of an adult.
     */
    FamilyLaw since(LocalDate event) {
        return on(event).countedOn(LocalDate.now(clock));
    }

    /** @throws org.sijil.commons.problem.Refused {@code household-full} */
    static void requireRoom(FamilyLaw law, int members) {
        if (members > law.membersAtMost()) {
            throw HouseholdProblem.HOUSEHOLD_FULL
                    .with(Map.of("members", law.membersAtMost()))
                    .refuse();
        }
    }
}
