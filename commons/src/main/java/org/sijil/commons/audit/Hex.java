package org.sijil.commons.audit;

import java.util.HexFormat;

/** Bytes as lower-case hexadecimal digits. */
final class Hex {

    private Hex() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Fails with an IllegalArgumentException when the text is none. */
    static byte[] bytes(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
