package org.sijil.population.biometrics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody at the desk, who says who they are. Never compared, so that an array in it does no harm.
 *
 * @param sample the sample itself, base64; it goes to the matcher and nowhere else
 */
@SuppressWarnings("ArrayRecordComponent")
public record ComparePerson(
        @NotNull UUID personId,
        @NotNull BodyPart part,
        @NotNull SampleFormat format,
        @NotNull @Size(min = 1, max = 500_000) byte[] sample) {

    /** Never the sample. */
    @Override
    public String toString() {
        return "ComparePerson[" + part + ", " + format + "]";
    }
}
