package org.sijil.commons.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A TrueType font as far as setting text needs it: which glyph shows a character, how wide it is, where its ink lies. */
final class TrueType {

    private static final int GROUPS_OF_UNICODE = 12;
    private static final int THOUSANDTHS = 1000;

    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final int em;
    private final int metrics;

    private TrueType(byte[] bytes) {
        readTables(bytes);
        readCharacters();
        this.em = unsigned(table("head"), 18);
        this.metrics = unsigned(table("hhea"), 34);
    }

    /** Reads a font that is part of the program. */
    static TrueType resource(String path) {
        try (InputStream in = TrueType.class.getResourceAsStream(path)) {
            return new TrueType(Objects.requireNonNull(in, path).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The glyph of a character; 0, the empty box, when the font has none. */
    int glyph(int character) {
        return glyphs.getOrDefault(character, 0);
    }

    /** In thousandths of the size, as every measure from here on. */
    int advance(int glyph) {
        return scaled(rawAdvance(glyph));
    }

    /** The middle of its ink between left and right. */
    int middle(int glyph) {
        ByteBuffer outline = outline(glyph);
        return outline.capacity() == 0 ? 0 : scaled((outline.getShort(2) + outline.getShort(6)) / 2);
    }

    int ascent() {
        return scaled(table("hhea").getShort(4));
    }

    int descent() {
        return scaled(table("hhea").getShort(6));
    }

    /** The smallest box that holds every glyph: left, bottom, right, top. */
    int[] box() {
        int[] box = new int[4];
        for (int side = 0; side < box.length; side++) {
            box[side] = scaled(table("head").getShort(36 + 2 * side));
        }
        return box;
    }

    /** A table of the file; nothing may be written to it. */
    ByteBuffer table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /** The drawing of a glyph as the file has it; empty for a blank. */
    ByteBuffer outline(int glyph) {
        int from = place(glyph);
        return table("glyf").slice(from, place(glyph + 1) - from);
    }

    int rawAdvance(int glyph) {
        return unsigned(table("hmtx"), 4 * Math.min(glyph, metrics - 1));
    }

    int rawBearing(int glyph) {
        return table("hmtx").getShort(glyph < metrics ? 4 * glyph + 2 : 2 * (glyph + metrics));
    }

    static int unsigned(ByteBuffer from, int at) {
        return Short.toUnsignedInt(from.getShort(at));
    }

    private int scaled(int units) {
        return Math.round(units * (float) THOUSANDTHS / em);
    }

    private int place(int glyph) {
        boolean isLong = table("head").getShort(50) == 1;
        return isLong ? table("loca").getInt(4 * glyph) : 2 * unsigned(table("loca"), 2 * glyph);
    }

    private void readTables(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int tableCount = unsigned(file, 4);
        for (int index = 0; index < tableCount; index++) {
            int at = 12 + 16 * index;
            String tag = new String(bytes, at, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(at + 8), file.getInt(at + 12)));
        }
    }

    /** From the one list that reaches beyond 16 bits, which holds the others too. */
    private void readCharacters() {
        ByteBuffer cmap = table("cmap");
        int lists = unsigned(cmap, 2);
        for (int index = 0; index < lists; index++) {
            int list = cmap.getInt(8 + 8 * index);
            if (unsigned(cmap, list) == GROUPS_OF_UNICODE) {
                readGroups(cmap.slice(list, cmap.capacity() - list));
            }
        }
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("The font does not say which glyph shows which character");
        }
    }

    private void readGroups(ByteBuffer list) {
        int groups = list.getInt(12);
        for (int index = 0; index < groups; index++) {
            int first = list.getInt(16 + 12 * index);
            int last = list.getInt(20 + 12 * index);
            int glyph = list.getInt(24 + 12 * index);
            for (int character = first; character <= last; character++) {
                glyphs.put(character, glyph + character - first);
            }
        }
    }
}
