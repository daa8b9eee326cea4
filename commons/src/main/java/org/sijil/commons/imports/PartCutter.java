package org.sijil.commons.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into parts of whole lines, and holds no more than one part of it. */
final class PartCutter {

    private final InputStream stream;
    private final int rowsOfPart;
    private final int longestRow;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] row;
    private int read;
    private int filled;
    private int line = 1;
    private boolean ended;

    /** @param longestRow bytes of a row at the most */
    PartCutter(InputStream stream, int rowsOfPart, int longestRow) {
        this.stream = stream;
        this.rowsOfPart = rowsOfPart;
        this.longestRow = longestRow;
        this.row = new byte[longestRow];
    }

    /** The first line; empty when there is none, or when it is too long to be read. */
    String header() throws IOException {
        Part header = cut(1);
        return header == null ? "" : new String(header.content(), StandardCharsets.UTF_8);
    }

    /** The next part; null at the end. */
    @Nullable
    Part next() throws IOException {
        return cut(rowsOfPart);
    }

    private @Nullable Part cut(int lines) throws IOException {
        int first = line;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        List<Integer> tooLong = new ArrayList<>();
        while (!ended && line < first + lines) {
            int length = readLine();
            if (ended && length == 0) {
                break;
            }
            if (length > longestRow) {
                tooLong.add(line);
            } else {
                content.write(row, 0, length);
            }
            content.write('\n');
            line++;
        }
        return line == first ? null : new Part(first, line - first, content.toByteArray(), tooLong);
    }

    /** Reads up to the end of a line, which need not fit; answers how long it is. */
    private int readLine() throws IOException {
        int length = 0;
        for (int next = nextByte(); next != '\n'; next = nextByte()) {
            if (next < 0) {
                ended = true;
                return length;
            }
            if (length < longestRow) {
                row[length] = (byte) next;
            }
            length++;
        }
        return length;
    }

    private int nextByte() throws IOException {
        if (read == filled) {
            filled = stream.read(buffer);
            read = 0;
        }
        return filled <= 0 ? -1 : buffer[read++] & 0xFF;
    }

    /**
     * Some lines of a file.
     *
     * @param first the number of the first of them, from 1
     * @param tooLong the numbers of those that were left empty
     */
    @SuppressWarnings("ArrayRecordComponent") // taken apart at once, never compared
    record Part(int first, int lines, byte[] content, List<Integer> tooLong) {}
}
