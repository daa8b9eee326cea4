package org.sijil.commons.paper;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sets a text in lines of one font. The first letter decides whether the text runs to the left or to the right; numbers and
 * words of the other script keep their own direction within.
 */
final class Typesetter {

    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** Dates, times, codes: the signs within would else change sides behind an Arabic word. */
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+(?:[-/:.,]\\p{Nd}+)+");

    private static final String RIGHTWARDS = "\u202A$0\u202C";
    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'),
            Map.entry((int) '}', (int) '{'),
            Map.entry((int) '<', (int) '>'),
            Map.entry((int) '>', (int) '<'),
            Map.entry((int) '«', (int) '»'),
            Map.entry((int) '»', (int) '«'));

    private final TrueType font;

    Typesetter(TrueType font) {
        this.font = font;
    }

    /**
     * The lines of a text, none of which is wider than that; a word that is too long is cut.
     *
     * @param width in thousandths of the size
     */
    List<Line> lines(String said, int width) {
        String text = text(said);
        List<Line> lines = new ArrayList<>();
        if (text.isEmpty()) {
            return lines;
        }
        Bidi order = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int start = 0; start < text.length(); ) {
            int end = end(text, order, start, width);
            lines.add(line(text, order, start, end));
            start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return lines;
    }

    /** Composed, in letters without forms, with one space between words, and numbers held together. */
    private static String text(String said) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(said, Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> letters.append(ArabicForms.plain(character)));
        String text = SPACES.matcher(letters).replaceAll(" ").strip();
        return NUMBERS.matcher(text).replaceAll(RIGHTWARDS);
    }

    /** As many words as fit, or as many letters of a word that does not. */
    private int end(String text, Bidi order, int start, int width) {
        int end = start;
        int next = wordEnd(text, start);
        while (line(text, order, start, next).width() <= width) {
            end = next;
            if (end == text.length()) {
                return end;
            }
            next = wordEnd(text, end + 1);
        }
        return end > start ? end : cut(text, order, start, next, width);
    }

    private int cut(String text, Bidi order, int start, int wordEnd, int width) {
        int end = text.offsetByCodePoints(start, 1);
        int next = end;
        while (next < wordEnd && line(text, order, start, next).width() <= width) {
            end = next;
            next = text.offsetByCodePoints(next, 1);
        }
        return end;
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private Line line(String text, Bidi whole, int start, int end) {
        Bidi order = whole.createLineBidi(start, end);
        int runs = order.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] places = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) order.getRunLevel(run);
            places[run] = run;
        }
        Bidi.reorderVisually(levels, 0, places, 0, runs);
        Pen pen = new Pen();
        for (int run : places) {
            String letters = text.substring(start + order.getRunStart(run), start + order.getRunLimit(run));
            pen.draw(letters, levels[run] % 2 == 1);
        }
        return new Line(pen.glyphs, pen.at);
    }

    /** A form that the font lacks is shown by the letter itself. */
    private int drawn(int character) {
        return font.glyph(character) == 0 ? ArabicForms.plain(character).codePointAt(0) : character;
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Moves from left to right. */
    private final class Pen {

        private final List<Line.Glyph> glyphs = new ArrayList<>();
        private int at;

        void draw(String run, boolean leftwards) {
            List<List<Integer>> letters = letters(ArabicForms.of(run));
            if (leftwards) {
                Collections.reverse(letters);
            }
            letters.forEach(letter -> draw(letter, leftwards));
        }

        /** Each character with the marks upon it. */
        private List<List<Integer>> letters(String shaped) {
            List<List<Integer>> letters = new ArrayList<>();
            shaped.codePoints().filter(character -> !isUnseen(character)).forEach(character -> {
                if (letters.isEmpty() || !isMark(character)) {
                    letters.add(new ArrayList<>());
                }
                letters.get(letters.size() - 1).add(character);
            });
            return letters;
        }

        /** Marks go over or under the middle of the letter, which needs nothing from the font but its outlines. */
        private void draw(List<Integer> letter, boolean leftwards) {
            int first = letter.get(0);
            int shown = drawn(leftwards ? MIRRORED.getOrDefault(first, first) : first);
            int width = font.advance(font.glyph(shown));
            List<Line.Glyph> drawn = new ArrayList<>();
            drawn.add(new Line.Glyph(font.glyph(shown), at, ArabicForms.plain(shown)));
            for (int mark : letter.subList(1, letter.size())) {
                int glyph = font.glyph(mark);
                drawn.add(new Line.Glyph(glyph, at + width / 2 - font.middle(glyph), Character.toString(mark)));
            }
            if (leftwards) {
                Collections.reverse(drawn);
            }
            glyphs.addAll(drawn);
            at += width;
        }
    }
}
