package org.sijil.commons.imports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the rows of a file are written. */
public enum FileFormat {
    CSV("text/csv"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The format that a request names.
     *
     * @param contentType as sent; what follows a semicolon does not count
     */
    public static FileFormat of(@Nullable String contentType) {
        String sent = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(sent))
                .findFirst()
                .orElseThrow(FileProblem.FILE_FORMAT_REQUIRED::refuse);
    }
}
