package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a partner may ask about a person, as it stands on the wire. The IDCS is not among it: no partner is ever told one. */
public enum Attribute {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    BIRTH_DATE("birthDate"),
    SEX("sex"),
    NATIONALITY("nationality"),
    CNIE("cnie"),
    RESIDENCE_PERMIT("residencePermit"),
    BIRTH_PLACE("birthPlace"),
    MARITAL_STATUS("maritalStatus"),
    ADDRESS("address"),
    PHONE("phone"),
    EMAIL("email");

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    /** The name of the field that holds it. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The attribute that a field holds. */
    public static Attribute of(String code) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No attribute has this name"));
    }
}
