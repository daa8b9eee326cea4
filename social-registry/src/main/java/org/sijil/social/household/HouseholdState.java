package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a household still is one. */
public enum HouseholdState {
    ACTIVE,
    DISSOLVED;

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
