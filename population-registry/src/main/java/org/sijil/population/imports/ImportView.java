package org.sijil.population.imports;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file so far. When its job has finished, that is all.
 *
 * @param likeness whether it was asked who may be registered already
 * @param registered rows that entered somebody; in a dry run, that would have
 * @param updated rows that changed somebody
 * @param unchanged rows that an earlier import did, and updates that change nothing
 * @param held rows of people who are likely registered already: each waits for the decision of a case
 * @param refused rows with errors
 */
@Schema(examples = """
                {"id": "5b1d5f5e-0d3c-4c8e-9d57-0a3b7b6f1a11", "job": "1f0a2f6e-2f59-4d5b-a2a3-3f0e5a9c7d22", "dryRun": false, "likeness": true,
                 "receivedAt": "2026-11-22T05:31:07.415911Z", "registered": 99981, "updated": 0, "unchanged": 0, "held": 2, "refused": 17}
                """)
public record ImportView(
        UUID id,
        UUID job,
        boolean dryRun,
        boolean likeness,
        OffsetDateTime receivedAt,
        long registered,
        long updated,
        long unchanged,
        long held,
        long refused) {}
