package org.sijil.commons.signature;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Writes the distinguished encoding of ASN.1, as far as a signature and its certificate need it. */
final class Der {

    /** The tag {@code [0]}, constructed. */
    static final byte FIRST_TAG = (byte) 0xA0;

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return of(SEQUENCE, parts);
    }

    /** A set whose parts are brought into the order that the encoding asks for. */
    static byte[] set(byte[]... parts) {
        byte[][] sorted = parts.clone();
        Arrays.sort(sorted, Arrays::compareUnsigned);
        return of(SET, sorted);
    }

    /** Context-specific and constructed: {@code [number]}. */
    static byte[] tagged(int number, byte[]... parts) {
        return of(FIRST_TAG + number, parts);
    }

    static byte[] integer(BigInteger value) {
        return of(0x02, value.toByteArray());
    }

    static byte[] integer(long value) {
        return integer(BigInteger.valueOf(value));
    }

    static byte[] octets(byte[] value) {
        return of(0x04, value);
    }

    static byte[] bits(byte[] value) {
        return of(0x03, new byte[] {0}, value);
    }

    static byte[] yes() {
        return of(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] text(String value) {
        return of(0x0C, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Of this century, until 2049. */
    static byte[] time(Instant value) {
        return of(0x17, TIME.format(value.atOffset(ZoneOffset.UTC)).getBytes(StandardCharsets.US_ASCII));
    }

    /** An object identifier in dotted numbers. */
    static byte[] oid(String dotted) {
        String[] numbers = dotted.split("\\.", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Integer.parseInt(numbers[0]) * 40 + Integer.parseInt(numbers[1]));
        for (String number : Arrays.copyOfRange(numbers, 2, numbers.length)) {
            out.writeBytes(base128(Integer.parseInt(number)));
        }
        return of(0x06, out.toByteArray());
    }

    private static byte[] of(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        out.writeBytes(length(content.size()));
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    private static byte[] length(int length) {
        if (length < 0x80) {
            return new byte[] {(byte) length};
        }
        byte[] bytes = BigInteger.valueOf(length).toByteArray();
        byte[] shortest = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        byte[] out = new byte[shortest.length + 1];
        out[0] = (byte) (0x80 + shortest.length);
        System.arraycopy(shortest, 0, out, 1, shortest.length);
        return out;
    }

    private static byte[] base128(int number) {
        int groups = 1;
        while (number >> (7 * groups) > 0) {
            groups++;
        }
        byte[] out = new byte[groups];
        for (int index = 0; index < groups; index++) {
            int group = (number >> (7 * (groups - 1 - index))) & 0x7F;
            out[index] = (byte) (index < groups - 1 ? group | 0x80 : group);
        }
        return out;
    }
}
