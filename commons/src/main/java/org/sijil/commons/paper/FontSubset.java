package org.sijil.commons.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** A font that draws some glyphs, under the numbers that they have in the whole one, and leaves all others blank. */
final class FontSubset {

    private static final int HAS_MORE_PARTS = 0x20;
    private static final int MAGIC = 0xB1B0AFBA;

    private final TrueType font;
    private final BitSet glyphs = new BitSet();
    private final Map<String, byte[]> tables = new TreeMap<>();

    private FontSubset(TrueType font, BitSet wanted) {
        this.font = font;
        glyphs.set(0);
        wanted.stream().forEach(this::add);
    }

    static byte[] of(TrueType font, BitSet glyphs) {
        FontSubset subset = new FontSubset(font, glyphs);
        subset.drawings();
        subset.metrics();
        for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
            if (font.has(tag)) {
                subset.tables.put(tag, subset.copy(tag));
            }
        }
        return subset.file();
    }

    /** With the glyphs that it is put together from. */
    private void add(int glyph) {
        ByteBuffer outline = font.outline(glyph);
        glyphs.set(glyph);
        if (outline.capacity() > 0 && outline.getShort(0) < 0) {
            int flags;
            int at = 10;
            do {
                flags = TrueType.unsigned(outline, at);
                add(TrueType.unsigned(outline, at + 2));
                at += length(flags);
            } while ((flags & HAS_MORE_PARTS) != 0);
        }
    }

    /** Of the description of one part: where it goes takes two or four bytes, how it is turned none, two, four or eight. */
    private static int length(int flags) {
        int place = (flags & 0x01) == 0 ? 2 : 4;
        int turn = (flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        return 4 + place + turn;
    }

    private void drawings() {
        int count = glyphs.length();
        int size = glyphs.stream()
                .map(glyph -> padded(font.outline(glyph).capacity()))
                .sum();
        ByteBuffer drawings = ByteBuffer.allocate(size);
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            places.putInt(drawings.position());
            if (glyphs.get(glyph)) {
                ByteBuffer outline = font.outline(glyph);
                drawings.put(outline).position(padded(drawings.position()));
            }
        }
        places.putInt(drawings.position());
        tables.put("glyf", drawings.array());
        tables.put("loca", places.array());
    }

    private void metrics() {
        int count = glyphs.length();
        ByteBuffer widths = ByteBuffer.allocate(4 * count);
        for (int glyph = 0; glyph < count; glyph++) {
            widths.putShort((short) font.rawAdvance(glyph)).putShort((short) font.rawBearing(glyph));
        }
        tables.put("hmtx", widths.array());
        tables.put("head", with(with(copy("head"), 50, 1), 8, 0, 0));
        tables.put("hhea", with(copy("hhea"), 34, count));
        tables.put("maxp", with(copy("maxp"), 4, count));
    }

    private byte[] copy(String tag) {
        ByteBuffer table = font.table(tag);
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    private static byte[] with(byte[] table, int at, int... values) {
        for (int index = 0; index < values.length; index++) {
            ByteBuffer.wrap(table).putShort(at + 2 * index, (short) values[index]);
        }
        return table;
    }

    private byte[] file() {
        int start = 12 + 16 * tables.size();
        int size = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int place = start;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            head = table.getKey().equals("head") ? place : head;
            file.put(place, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, place, padded(bytes.length))).putInt(place).putInt(bytes.length);
            place += padded(bytes.length);
        }
        return file.putInt(head + 8, MAGIC - sum(file, 0, size)).array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
