package org.sijil.commons.paper;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;

/** A QR code as filled rectangles: sharp at any size, without a picture. */
final class QrDrawing {

    /** White that a reader needs around it, in squares. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    /** The operators that draw it in a square whose lower left corner is given. */
    static String of(String text, float left, float bottom, float side) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        float square = side / (code.size + 2 * QUIET);
        StringBuilder drawn = new StringBuilder(String.format(
                Locale.ROOT,
                "q 0 g %.4f 0 0 %.4f %.2f %.2f cm%n",
                square,
                -square,
                left + QUIET * square,
                bottom + side - QUIET * square));
        for (int y = 0; y < code.size; y++) {
            row(code, y, drawn);
        }
        return drawn.append("f Q\n").toString();
    }

    /** Neighbours in one rectangle: readers show a hair of white between two. */
    private static void row(QrCode code, int y, StringBuilder drawn) {
        for (int x = 0; x < code.size; x++) {
            int from = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > from) {
                drawn.append(from)
                        .append(' ')
                        .append(y)
                        .append(' ')
                        .append(x - from)
                        .append(" 1 re\n");
            }
        }
    }
}
