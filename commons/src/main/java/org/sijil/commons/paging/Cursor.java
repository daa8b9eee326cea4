package org.sijil.commons.paging;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;

/**
 * Where a page ended: the sort key of its last row, opaque to callers so that it can change. A checksum guards against damage
 * on the way, which would silently leave out rows; not against forgery, which gains nothing.
 */
public final class Cursor {

    private static final String SEPARATOR = "\n";
    private static final int CHECKSUM = Integer.BYTES;

    private Cursor() {}

    /** The cursor after the row with these key parts; a part holds no line break. */
    public static String encode(String... parts) {
        byte[] key = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        ByteBuffer cursor =
                ByteBuffer.allocate(CHECKSUM + key.length).putInt(checksum(key)).put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The sort key that a cursor holds.
     *
     * @param key makes it of so many parts; fails as a text does that is no number, no id and no day
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor} when it is not one of this list, or no longer whole
     */
    public static <T> T decode(String cursor, int parts, Function<List<String>, T> key) {
        List<String> found = parts(cursor).orElseThrow(Cursor::invalid);
        if (found.size() != parts) {
            throw invalid();
        }
        try {
            return key.apply(found);
        } catch (DateTimeException | IllegalArgumentException ofAnotherList) {
            throw invalid();
        }
    }

    private static Refused invalid() {
        return CommonProblem.INVALID_CURSOR.at("/cursor");
    }

    private static Optional<List<String>> parts(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            int checksum = bytes.getInt();
            byte[] key = new byte[bytes.remaining()];
            bytes.get(key);
            return checksum == checksum(key)
                    ? Optional.of(List.of(new String(key, StandardCharsets.UTF_8).split(SEPARATOR, -1)))
                    : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] key) {
        CRC32C checksum = new CRC32C();
        checksum.update(key);
        return (int) checksum.getValue();
    }
}
