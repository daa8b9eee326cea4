package org.sijil.population.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that a document may have, and the bytes with which each begins, whatever its name or its sender says. */
enum MediaKind {
    PDF("application/pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});

    private final String mediaType;
    private final int[] beginning;

    MediaKind(String mediaType, int[] beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** The form that a header {@code Content-Type} names, whatever parameters it has. */
    static Optional<MediaKind> find(@Nullable String header) {
        String named = header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(named)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** How many bytes tell. */
    int beginningLength() {
        return beginning.length;
    }

    boolean isBeginningOf(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int place = 0; place < beginning.length; place++) {
            if ((content[place] & 0xFF) != beginning[place]) {
                return false;
            }
        }
        return true;
    }
}
