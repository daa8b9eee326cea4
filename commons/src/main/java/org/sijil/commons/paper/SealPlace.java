package org.sijil.commons.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Where in a file its signature goes. All but the digits of the signature is signed, and the file says so.
 *
 * @param at the first byte that is not signed
 * @param room bytes of the signature at the most
 */
record SealPlace(int at, int room) {

    /** As long as what will stand there. */
    String blank() {
        return "<" + "0".repeat(2 * room) + ">" + range(0, 0, 0);
    }

    byte[] fill(byte[] file, Paper.Signer signer) {
        int rest = at + 2 * room + 2;
        put(range(at, rest, file.length - rest), file, rest);
        byte[] signed = Arrays.copyOf(file, at + file.length - rest);
        System.arraycopy(file, rest, signed, at, file.length - rest);
        byte[] signature = signer.sign(signed);
        if (signature.length > room) {
            throw new IllegalStateException("The signature is longer than it said");
        }
        put("<" + HexFormat.of().formatHex(signature), file, at);
        return file;
    }

    private static String range(int first, int rest, int length) {
        return String.format(Locale.ROOT, "/ByteRange[0 %010d %010d %010d]", first, rest, length);
    }

    private static void put(String text, byte[] file, int at) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, file, at, bytes.length);
    }
}
