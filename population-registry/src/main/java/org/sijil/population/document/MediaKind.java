package org.sijil.population.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that a document may have, and the bytes with which each begins, whatever its name or its sender says. */
enum MediaKind {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final String beginning;

    /** @param beginning one character for each byte */
    MediaKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** The form that a header {@code Content-Type} names, whatever parameters it has. */
    static Optional<MediaKind> find(@Nullable String header) {
        String text = header == null ? "" : header;
        int parameters = text.indexOf(';');
        String named =
                (parameters < 0 ? text : text.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(named))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** How many bytes tell. */
    int beginningLength() {
        return beginning.length();
    }

    boolean isBeginningOf(byte[] content) {
        int length = Math.min(content.length, beginning.length());
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
    }
}
