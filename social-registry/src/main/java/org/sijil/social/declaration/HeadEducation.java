package org.sijil.social.declaration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** The highest education of the head of the household. */
@RegisterForReflection
public enum HeadEducation {
    NONE,
    BASIC,
    SECONDARY,
    TECHNICAL,
    HIGHER;

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
