package org.sijil.social.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Is this paper true?
 *
 * @param code what the QR code holds, with or without the address before {@code #}
 */
@Schema(examples = """
        {"code": "0oRNogEnBEhjYmE1ZDQ2NKBYcKUBa3NpamlsLXJzdQ"}
        """)
public record CertificateQuestion(
        @NotBlank @Size(max = 2_000) String code) {}
