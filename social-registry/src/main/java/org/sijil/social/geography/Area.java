package org.sijil.social.geography;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** Town or countryside (<i>milieu urbain, rural</i>): each has a formula of its own. */
@RegisterForReflection
public enum Area {
    URBAN,
    RURAL;

    /** The name on the wire and in the formula's file: {@code urban}, {@code rural}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
