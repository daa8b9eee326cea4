package org.sijil.population.biometrics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What of a body is captured. */
public enum Modality {
    @JsonProperty("finger")
    FINGER,
    @JsonProperty("iris")
    IRIS,
    @JsonProperty("face")
    FACE
}
