package org.sijil.population.vitalevent;

import java.util.Locale;

/** What {@code civil-rules.yaml} must say. */
public enum CivilRule {
    MARRIAGE_AGE,
    MARRIAGE_AGE_WITH_PERMISSION,
    WIVES_AT_MOST,
    WIDOW_WAITING_DAYS,
    BIRTH_AFTER_FATHERS_DEATH_DAYS,
    BIRTH_DECLARATION_DAYS,
    MOTHER_AGE_AT_LEAST,
    MOTHER_AGE_AT_MOST,
    FATHER_AGE_AT_LEAST,
    DAYS_BETWEEN_BIRTHS,
    CORRECTION_REQUEST_DAYS,
    OBJECTION_DAYS,
    BIOMETRIC_AGE;

    /** As the file names it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
