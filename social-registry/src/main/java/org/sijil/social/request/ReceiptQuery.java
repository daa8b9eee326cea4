package org.sijil.social.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt as it was typed or scanned; in a body, because addresses end up in logs. */
@Schema(name = "RequestReceiptQuery", examples = """
        {"receipt": "6CFNB81MS-7Z0XQH2KD-V4GTP9WRE"}
        """)
public record ReceiptQuery(@NotNull String receipt) {}
