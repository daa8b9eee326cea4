package org.sijil.social.composition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** A person's sex, as the population registry states it. */
@RegisterForReflection
public enum Sex {
    FEMALE,
    MALE;

    /** The name on the wire and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
