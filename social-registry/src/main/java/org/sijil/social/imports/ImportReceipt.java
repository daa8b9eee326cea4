package org.sijil.social.imports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file was taken.
 *
 * @param job which does it: {@code GET /v1/jobs/{id}}
 * @param lines of the file, without the header
 */
@RegisterForReflection
@Schema(examples = """
                {"id": "5b1d5f5e-0d3c-4c8e-9d57-0a3b7b6f1a11", "job": "1f0a2f6e-2f59-4d5b-a2a3-3f0e5a9c7d22",
                 "dryRun": false, "lines": 100000}
                """)
public record ImportReceipt(UUID id, UUID job, boolean dryRun, int lines) {}
