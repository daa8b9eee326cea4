package org.sijil.population.biometrics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a capture station has put into the biometric store, to be known to the register. Exactly one of person and request.
 *
 * @param referenceId by which store and matcher know the samples; it tells nothing, and is used once
 */
@Schema(examples = """
        {"personId": "01a2006b-647c-7060-9d6a-e77db973e2ab", "referenceId": "7acce7b7-d58a-4466-a006-c79297281456",
         "capturedAt": "2026-11-23T09:12:00+01:00",
         "samples": [{"part": "right-index", "quality": 82, "format": "iso-19794-4"}]}
        """)
public record RecordCapture(
        @Nullable UUID personId,
        @Nullable UUID requestId,
        @NotNull UUID referenceId,
        @NotNull OffsetDateTime capturedAt,
        @NotNull @Size(min = 1, max = 13) List<@NotNull @Valid SampleQuality> samples) {}
