package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A person's place in a family. */
public enum Role {
    PRINCIPAL,
    SPOUSE,
    DEPENDENT;

    /** The word on the wire and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word. */
    @JsonCreator
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
