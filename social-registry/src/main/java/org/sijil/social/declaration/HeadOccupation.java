package org.sijil.social.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** The professional class of the head; one at the most, as classes exclude each other. */
@RegisterForReflection
public enum HeadOccupation {
    NONE,
    /** A senior executive, or in a position of responsibility. */
    SENIOR_EXECUTIVE,
    MIDDLE_EXECUTIVE,
    /** Operates equipment or fixed machines. */
    EQUIPMENT_OPERATOR,
    CRAFTSMAN,
    FARM_OPERATOR,
    OTHER;

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
