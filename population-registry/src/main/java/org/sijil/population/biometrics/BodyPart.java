package org.sijil.population.biometrics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which finger or eye, or the face. */
public enum BodyPart {
    @JsonProperty("face")
    FACE(Modality.FACE),
    @JsonProperty("right-thumb")
    RIGHT_THUMB(Modality.FINGER),
    @JsonProperty("right-index")
    RIGHT_INDEX(Modality.FINGER),
    @JsonProperty("right-middle")
    RIGHT_MIDDLE(Modality.FINGER),
    @JsonProperty("right-ring")
    RIGHT_RING(Modality.FINGER),
    @JsonProperty("right-little")
    RIGHT_LITTLE(Modality.FINGER),
    @JsonProperty("right-iris")
    RIGHT_IRIS(Modality.IRIS),
    @JsonProperty("left-thumb")
    LEFT_THUMB(Modality.FINGER),
    @JsonProperty("left-index")
    LEFT_INDEX(Modality.FINGER),
    @JsonProperty("left-middle")
    LEFT_MIDDLE(Modality.FINGER),
    @JsonProperty("left-ring")
    LEFT_RING(Modality.FINGER),
    @JsonProperty("left-little")
    LEFT_LITTLE(Modality.FINGER),
    @JsonProperty("left-iris")
    LEFT_IRIS(Modality.IRIS);

    private final Modality modality;

    BodyPart(Modality modality) {
        this.modality = modality;
    }

    Modality modality() {
        return modality;
    }
}
