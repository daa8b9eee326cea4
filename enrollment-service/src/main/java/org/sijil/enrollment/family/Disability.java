package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The degree as the social registry holds it; no source defines what makes it severe. */
public enum Disability {
    @JsonProperty("none")
    NONE,
    @JsonProperty("severe")
    SEVERE
}
