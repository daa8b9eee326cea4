package org.sijil.social.imports;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file so far. When its job has finished, that is all.
 *
 * @param registered rows that entered a household; in a dry run, that would have
 * @param unchanged rows that an earlier import did
 * @param refused rows with errors
 */
@Schema(examples = """
                {"id": "5b1d5f5e-0d3c-4c8e-9d57-0a3b7b6f1a11", "job": "1f0a2f6e-2f59-4d5b-a2a3-3f0e5a9c7d22", "dryRun": false,
                 "receivedAt": "2026-11-22T05:31:07.415911Z", "registered": 99983, "unchanged": 0, "refused": 17}
                """)
public record ImportView(
        UUID id, UUID job, boolean dryRun, OffsetDateTime receivedAt, long registered, long unchanged, long refused) {}
