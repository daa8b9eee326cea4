package org.sijil.social.household;

import java.util.Locale;
import org.sijil.social.composition.Composition;

/** What {@code household-rules.yaml} must say. */
enum HouseholdRule {
    BACKDATING_DAYS,
    OWN_CHANGES_AT_MOST,
    OWN_CHANGES_WITHIN_DAYS,
    BIRTH_JOINS_UNDER_AGE,
    MAJORITY_AGE,
    WIFE_AGE,
    HUSBAND_AGE,
    WIVES_AT_MOST,
    MEMBERS_AT_MOST(Composition.MOST_IN_A_REQUEST);

    private final int greatest;

    HouseholdRule() {
        this(Integer.MAX_VALUE);
    }

    HouseholdRule(int greatest) {
        this.greatest = greatest;
    }

    /** The greatest number that the file may say. */
    int greatest() {
        return greatest;
    }

    /** As the file names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
