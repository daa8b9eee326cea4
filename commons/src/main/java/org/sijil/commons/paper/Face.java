package org.sijil.commons.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A font within one file: it remembers which of its glyphs were shown, and is written with no others. */
final class Face {

    /** A reader takes no more entries than this at once. */
    private static final int ENTRIES = 100;

    private final String name;
    private final TrueType font;
    private final Typesetter typesetter;
    private final int number;
    private final Map<Integer, String> shown = new TreeMap<>();

    /**
     * A font of a file.
     *
     * @param number of the object that will tell of it
     */
    Face(String name, TrueType font, int number) {
        this.name = "SIJILA+" + name;
        this.font = font;
        this.typesetter = new Typesetter(font);
        this.number = number;
    }

    int number() {
        return number;
    }

    List<Line> lines(String text, float size, float width) {
        return typesetter.lines(text, (int) (width * 1000 / size));
    }

    /** The operand that shows a line: glyphs, and how far each is moved from where the last one ended. */
    String show(Line line) {
        StringBuilder glyphs = new StringBuilder("[");
        int end = 0;
        for (Line.Glyph glyph : line.glyphs()) {
            shown.putIfAbsent(glyph.id(), glyph.text());
            if (glyph.at() != end) {
                glyphs.append(end - glyph.at());
            }
            glyphs.append('<').append(hex(glyph.id())).append('>');
            end = glyph.at() + font.advance(glyph.id());
        }
        return glyphs.append("]TJ").toString();
    }

    void write(PdfFile pdf) {
        BitSet used = new BitSet();
        shown.keySet().forEach(used::set);
        byte[] drawn = FontSubset.of(font, used);
        int file = pdf.stream("/Length1 " + drawn.length, drawn);
        int[] box = font.box();
        int descriptor = pdf.object(String.format(
                Locale.ROOT,
                "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d"
                        + "/CapHeight %d/StemV 80/FontFile2 %d 0 R>>",
                name,
                box[0],
                box[1],
                box[2],
                box[3],
                font.ascent(),
                font.descent(),
                font.ascent(),
                file));
        int glyphs = pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "
                + descriptor + " 0 R/W[" + widths() + "]>>");
        int words = pdf.stream("", words().getBytes(StandardCharsets.US_ASCII));
        pdf.object(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" + glyphs
                        + " 0 R]/ToUnicode " + words + " 0 R>>");
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        shown.keySet()
                .forEach(glyph -> widths.append(glyph)
                        .append('[')
                        .append(font.advance(glyph))
                        .append(']'));
        return widths.toString();
    }

    /** Which text stands behind which glyph, for who searches or copies. */
    private String words() {
        StringBuilder words = new StringBuilder("""
                /CIDInit/ProcSet findresource begin 12 dict begin begincmap
                /CMapName/Sijil def/CMapType 2 def
                1 begincodespacerange<0000><FFFF>endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = new ArrayList<>(shown.entrySet());
        for (int from = 0; from < all.size(); from += ENTRIES) {
            List<Map.Entry<Integer, String>> some = all.subList(from, Math.min(all.size(), from + ENTRIES));
            words.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry -> words.append('<')
                    .append(hex(entry.getKey()))
                    .append("><")
                    .append(HexFormat.of().formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            words.append("endbfchar\n");
        }
        return words.append("endcmap end end").toString();
    }

    private static String hex(int glyph) {
        return HexFormat.of().toHexDigits((short) glyph);
    }
}
