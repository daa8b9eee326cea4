package org.sijil.social.household;

import java.util.Locale;

/** What {@code household-rules.yaml} must say. */
enum HouseholdRule {
    BACKDATING_DAYS,
    OWN_CHANGES_AT_MOST,
    OWN_CHANGES_WITHIN_DAYS,
    BIRTH_JOINS_UNDER_AGE;

    /** As the file names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
