package org.sijil.social.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** The kind of dwelling, as the two annexes of the formula tell kinds apart. */
@RegisterForReflection
public enum Dwelling {
    VILLA,
    APARTMENT,
    TRADITIONAL_HOUSE,
    MOROCCAN_HOUSE,
    /** A rural house in dry stone, or in stone with clay. */
    RURAL_STONE,
    RURAL_OTHER,
    BASIC;

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
