package org.sijil.population.biometrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was captured of somebody, without any of it.
 *
 * @param id the reference by which store and matcher know it
 * @param attempts how often the matcher was asked for the next step
 * @param failure why the last attempt came to nothing, in a word: {@code unreachable}, {@code slow}, {@code unreadable-answer}, {@code
 *     unknown-candidate}, or {@code abis-} and the matcher's own reason
 * @param candidates how many others the matcher takes for the same body
 * @param duplicateCase where that is decided, for people who are registered
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BiometricCapture")
public record CaptureView(
        UUID id,
        @Nullable UUID personId,
        @Nullable UUID requestId,
        List<SampleQuality> samples,
        OffsetDateTime capturedAt,
        MatchingState matching,
        int attempts,
        @Nullable String failure,
        int candidates,
        @Nullable UUID duplicateCase) {

    /** The same where nobody matches. */
    CaptureView withoutMatcher() {
        return new CaptureView(
                id,
                personId,
                requestId,
                samples,
                capturedAt,
                matching.waits() ? MatchingState.REFERENCES_ONLY : matching,
                attempts,
                failure,
                candidates,
                duplicateCase);
    }
}
