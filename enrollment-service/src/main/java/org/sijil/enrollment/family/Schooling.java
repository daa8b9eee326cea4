package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a member goes to school, if anywhere. */
public enum Schooling {
    @JsonProperty("none")
    NONE,
    @JsonProperty("public")
    PUBLIC,
    @JsonProperty("private")
    PRIVATE,
    @JsonProperty("higher")
    HIGHER
}
