package org.sijil.commons.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.sijil.commons.problem.CommonProblem;

/** Where a page ended: the sort key of its last row, opaque to callers so that it can change. */
public final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {}

    /** The cursor after the row with these key parts; a part holds no line break. */
    public static String encode(String... parts) {
        byte[] key = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /**
     * The key parts of a cursor.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor} when it is not one of ours
     */
    public static List<String> decode(String cursor, int parts) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> found = List.of(key.split(SEPARATOR, -1));
            if (found.size() == parts && key.indexOf('\0') < 0) {
                return found;
            }
        } catch (IllegalArgumentException notBase64) {
            throw CommonProblem.INVALID_CURSOR.at("/cursor");
        }
        throw CommonProblem.INVALID_CURSOR.at("/cursor");
    }
}
