package org.sijil.enrollment.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a payment cycle stands. */
public enum CycleState {
    COMPUTING,
    COMPUTED,
    FAILED,
    APPROVED;

    /** The word on the wire and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word. */
    @JsonCreator
    public static CycleState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
