package org.sijil.population.biometrics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which form a sample is kept: the image and template standards that MOSIP names, or a container of several. */
public enum SampleFormat {
    @JsonProperty("iso-19794-2")
    ISO_19794_2,
    @JsonProperty("iso-19794-4")
    ISO_19794_4,
    @JsonProperty("iso-19794-5")
    ISO_19794_5,
    @JsonProperty("iso-19794-6")
    ISO_19794_6,
    @JsonProperty("cbeff")
    CBEFF
}
