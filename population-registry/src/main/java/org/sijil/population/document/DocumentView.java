package org.sijil.population.document;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a document.
 *
 * @param sha256 of its content, in hexadecimal
 * @param size in bytes
 */
@RegisterForReflection
@Schema(examples = """
        {"id": "019a8b3e-6c1f-7d52-9a44-0d3c5f6a7b21", "kind": "birth-record", "mediaType": "application/pdf", "size": 48210,
         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "receivedAt": "2026-11-21T09:12:31.123456Z"}
        """)
public record DocumentView(
        UUID id, DocumentKind kind, String mediaType, long size, String sha256, OffsetDateTime receivedAt) {}
