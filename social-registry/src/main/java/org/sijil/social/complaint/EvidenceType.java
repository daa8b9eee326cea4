package org.sijil.social.complaint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What evidence may be, and the bytes with which each begins, whatever its sender says. */
enum EvidenceType {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final String beginning;

    /** @param beginning one character for each byte */
    EvidenceType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** The type that a header {@code Content-Type} names, when the content begins like one. */
    static Optional<EvidenceType> of(@Nullable String header, byte[] content) {
        String named = header == null ? "" : header.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(named) && type.isBeginningOf(content))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean isBeginningOf(byte[] content) {
        int length = Math.min(content.length, beginning.length());
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }
}
