package org.sijil.localstack.nation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A disability in the census's sense; support counts only severe ones, so the others travel as none. */
public enum Disability {
    NONE("none"),
    LIGHT("none"),
    SEVERE("severe");

    private final String code;

    Disability(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
