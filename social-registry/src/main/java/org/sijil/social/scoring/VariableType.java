package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What kind of number a variable of the formula is. */
@RegisterForReflection
public enum VariableType {
    /** 0 or 1. */
    FLAG,
    /** A whole number of people or things. */
    COUNT,
    /** A count of members over the denominator of shares, 0 to 1. */
    SHARE,
    /** Completed years. */
    AGE,
    /** Dirhams a year, divided by the size of the household unless the formula says otherwise. */
    AMOUNT_PER_HEAD;

    Denominator denominator() {
        return switch (this) {
            case FLAG, COUNT, AGE -> Denominator.NONE;
            case SHARE -> Denominator.SHARES;
            case AMOUNT_PER_HEAD -> Denominator.BILLS;
        };
    }

    /** The name in files and on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
