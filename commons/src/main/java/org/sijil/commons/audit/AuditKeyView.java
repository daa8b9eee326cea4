package org.sijil.commons.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public half of the key that signs seals now. */
public record AuditKeyView(
        @Schema(description = "How a seal names this key") String keyId,

        @Schema(description = "Ed25519, X.509 in base64") String publicKey,

        @Schema(description = "Made up at the start of this service: proves nothing later")
        boolean development) {}
