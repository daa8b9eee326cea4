package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The kinds of events that the register takes, each with the word for it in the SPDCI vocabulary, where there is one. */
public enum VitalEventType {
    @JsonProperty("birth")
    BIRTH("LiveBirth"),
    @JsonProperty("death")
    DEATH("Death"),
    @JsonProperty("marriage")
    MARRIAGE("Marriage"),
    @JsonProperty("divorce")
    DIVORCE("Divorce"),
    @JsonProperty("recognition")
    RECOGNITION(null),
    @JsonProperty("guardianship")
    GUARDIANSHIP(null),
    @JsonProperty("guardianship-end")
    GUARDIANSHIP_END(null),
    @JsonProperty("name-correction")
    NAME_CORRECTION(null),
    @JsonProperty("sex-correction")
    SEX_CORRECTION(null),
    @JsonProperty("nationality-acquisition")
    NATIONALITY_ACQUISITION(null),
    @JsonProperty("nationality-loss")
    NATIONALITY_LOSS(null);

    private final @Nullable String spdci;

    VitalEventType(@Nullable String spdci) {
        this.spdci = spdci;
    }

    /** The event in the SPDCI schemas for civil registration, such as {@code LiveBirth}. */
    public @Nullable String spdciEvent() {
        return spdci;
    }

    /** The word that SPDCI clients send for it, such as {@code BIRTH}. */
    public @Nullable String spdciRecord() {
        return spdci == null ? null : name();
    }
}
