package org.sijil.social.complaint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something handed in to prove something.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
@RegisterForReflection
public record EvidenceView(UUID id, String mediaType, int size, String sha256, OffsetDateTime handedIn) {}
