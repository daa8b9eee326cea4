package org.sijil.commons.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.hash.Sha256;
import org.sijil.commons.name.OneLine;

/** The lines of a part as text. */
public final class RowLines {

    private static final int LONGEST_KEY = 100;
    private static final Pattern KEY = Pattern.compile(OneLine.PATTERN);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char UNREADABLE = '\uFFFD';

    private RowLines() {}

    /** Gives each line that is not blank to a reader, by its number in the file. */
    public static void each(int firstLine, byte[] content, Reader reader) {
        int start = 0;
        int line = firstLine;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                String text = withoutMark(new String(content, start, at - start, StandardCharsets.UTF_8))
                        .strip();
                if (!text.isEmpty()) {
                    reader.read(line, text);
                }
                start = at + 1;
                line++;
            }
        }
    }

    /**
     * Refuses a line that held bytes of no text.
     *
     * @throws org.sijil.commons.problem.Refused {@code not-utf-8}
     */
    public static void requireText(String line) {
        if (line.indexOf(UNREADABLE) >= 0) {
            throw FileProblem.NOT_UTF_8.refuse();
        }
    }

    /**
     * The key of a row, which has to be there and be short and plain.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-row-key}
     */
    public static String requireKey(@Nullable JsonNode key) {
        String text = key == null ? null : key.textValue();
        if (text == null || text.length() > LONGEST_KEY || !KEY.matcher(text).matches()) {
            throw FileProblem.INVALID_ROW_KEY.at("/rowKey");
        }
        return text;
    }

    /** Tells a text from every other. */
    public static UUID content(String text) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** Some programs begin a file in UTF-8 with a byte order mark. */
    static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    /** What is done with a line. */
    @FunctionalInterface
    public interface Reader {

        void read(int line, String text);
    }
}
