package org.sijil.commons.credential;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of CBOR (RFC 8949) that codes are made of: whole numbers, texts, bytes, lists and maps, each of a length that is
 * said before. Anything else, anything cut short and anything behind the end is an {@link IllegalArgumentException}.
 */
final class Cbor {

    private static final int NUMBER = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int LIST = 4;
    private static final int MAP = 5;
    private static final int DEEPEST = 6;

    private Cbor() {}

    /** In the shortest form, maps in their own order. */
    static byte[] write(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    /** Numbers as Long, texts as String, bytes as byte[], and lists and maps of them. */
    static Object read(byte[] encoded) {
        ByteBuffer in = ByteBuffer.wrap(encoded);
        try {
            Object value = read(in, 0);
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("Something follows the end");
            }
            return value;
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException("Cut short", cut);
        }
    }

    private static void write(Object value, ByteArrayOutputStream out) {
        if (value instanceof Number number) {
            long whole = number.longValue();
            head(whole < 0 ? NEGATIVE : NUMBER, whole < 0 ? -1 - whole : whole, out);
        } else if (value instanceof byte[] bytes) {
            head(BYTES, bytes.length, out);
            out.writeBytes(bytes);
        } else if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            head(TEXT, bytes.length, out);
            out.writeBytes(bytes);
        } else if (value instanceof List<?> list) {
            head(LIST, list.size(), out);
            list.forEach(each -> write(each, out));
        } else if (value instanceof Map<?, ?> map) {
            head(MAP, map.size(), out);
            map.forEach((name, each) -> {
                write(name, out);
                write(each, out);
            });
        } else {
            throw new IllegalArgumentException("No code holds a " + value.getClass());
        }
    }

    private static void head(int kind, long argument, ByteArrayOutputStream out) {
        if (argument < 24) {
            out.write(kind << 5 | (int) argument);
            return;
        }
        int power = argument < 1L << 8 ? 0 : argument < 1L << 16 ? 1 : argument < 1L << 32 ? 2 : 3;
        out.write(kind << 5 | (24 + power));
        byte[] bytes = ByteBuffer.allocate(8).putLong(argument).array();
        out.write(bytes, 8 - (1 << power), 1 << power);
    }

    private static Object read(ByteBuffer in, int depth) {
        int first = Byte.toUnsignedInt(in.get());
        long argument = argument(first & 31, in);
        return switch (first >> 5) {
            case NUMBER -> argument;
            case NEGATIVE -> -1 - argument;
            case BYTES -> bytes(in, argument);
            case TEXT -> new String(bytes(in, argument), StandardCharsets.UTF_8);
            case LIST -> list(in, argument, deeper(depth));
            case MAP -> map(in, argument, deeper(depth));
            default -> throw new IllegalArgumentException("Not a kind of value that codes have");
        };
    }

    private static long argument(int said, ByteBuffer in) {
        long argument = switch (said) {
            case 24 -> Byte.toUnsignedInt(in.get());
            case 25 -> Short.toUnsignedInt(in.getShort());
            case 26 -> Integer.toUnsignedLong(in.getInt());
            case 27 -> in.getLong();
            default -> said;
        };
        if (said > 27 || argument < 0) {
            throw new IllegalArgumentException("No length or number of that size");
        }
        return argument;
    }

    private static int deeper(int depth) {
        if (depth == DEEPEST) {
            throw new IllegalArgumentException("Too deep");
        }
        return depth + 1;
    }

    private static byte[] bytes(ByteBuffer in, long length) {
        byte[] bytes = new byte[atMost(in, length)];
        in.get(bytes);
        return bytes;
    }

    private static List<Object> list(ByteBuffer in, long length, int depth) {
        List<Object> list = new ArrayList<>();
        for (int index = atMost(in, length); index > 0; index--) {
            list.add(read(in, depth));
        }
        return list;
    }

    private static Map<Object, Object> map(ByteBuffer in, long length, int depth) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int index = atMost(in, length); index > 0; index--) {
            if (map.put(read(in, depth), read(in, depth)) != null) {
                throw new IllegalArgumentException("A name twice");
            }
        }
        return map;
    }

    /** Every item has at least one byte, so that a false length never asks for memory. */
    private static int atMost(ByteBuffer in, long length) {
        if (length > in.remaining()) {
            throw new IllegalArgumentException("Cut short");
        }
        return (int) length;
    }
}
