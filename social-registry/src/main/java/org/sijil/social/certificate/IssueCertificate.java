package org.sijil.social.certificate;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which paper is wanted. */
@Schema(examples = """
        {"kind": "registration"}
        """)
public record IssueCertificate(@NotNull CertificateKind kind) {}
