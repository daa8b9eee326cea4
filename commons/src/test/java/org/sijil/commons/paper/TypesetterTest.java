package org.sijil.commons.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the eye meets from left to right. */
class TypesetterTest {

    private static final int WIDE = 1_000_000;
    private static final int NARROW = 4_000;
    private static final Typesetter SETTER = new Typesetter(Fonts.REGULAR);

    /** The second column reads from left to right, in forms. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "محمد,\uFEAA\uFEE4\uFEA4\uFEE3",
                "ولد 2026-11-22,2026-11-22 \uFEAA\uFEDF\uFEED",
                "سجل في 22/11/2026 على 03:08,03:08 \uFEF0\uFEE0\uFECB 22/11/2026 \uFEF2\uFED3 \uFEDE\uFEA0\uFEB3",
                "2026-11-22 03:08,2026-11-22 03:08",
                "06.141.01.30,06.141.01.30",
                "دار (باب),(\uFE8F\uFE8E\uFE91) \uFEAD\uFE8D\uFEA9",
                "باب Bab دار,\uFEAD\uFE8D\uFEA9 Bab \uFE8F\uFE8E\uFE91",
                "Rue باب 12,Rue 12 \uFE8F\uFE8E\uFE91",
                "ملاك,\uFED9\uFEFC\uFEE3"
            })
    void scriptsKeepTheirOwnDirection(String said, String seen) {
        assertEquals(seen(seen), glyphs(SETTER.lines(said, WIDE).get(0)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"دَار", "Jose\u0301 X\u0301", "لَا"})
    void marksStandOverTheMiddleOfTheirLetter(String said) {
        Line line = SETTER.lines(said, WIDE).get(0);
        int advances = line.glyphs().stream()
                .filter(glyph -> Fonts.REGULAR.advance(glyph.id()) > 0)
                .mapToInt(glyph -> Fonts.REGULAR.advance(glyph.id()))
                .sum();

        line.glyphs()
                .forEach(glyph -> assertTrue(
                        glyph.at() + Fonts.REGULAR.middle(glyph.id()) >= 0
                                && glyph.at() + Fonts.REGULAR.middle(glyph.id()) <= line.width(),
                        glyph::text));
        assertTrue(line.width() <= advances, said);
    }

    @Property(tries = 400)
    void noLineIsTooWideAndNoLetterIsLost(@ForAll("names") String said) {
        List<Line> lines = SETTER.lines(said, NARROW);

        for (Line line : lines) {
            boolean isOneLetter =
                    line.glyphs().stream().map(Line.Glyph::at).distinct().count() <= 2;
            assertTrue(line.width() <= NARROW || isOneLetter, () -> line.width() + " of " + said);
        }
        String kept = lines.stream()
                .flatMap(line -> line.glyphs().stream())
                .map(Line.Glyph::text)
                .collect(Collectors.joining());
        assertEquals(letters(said), letters(kept));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of(
                "محمد",
                "لا",
                "لآ",
                "أ",
                "إ",
                "ء",
                "ة",
                "ى",
                "ـ",
                "َ",
                "ّ",
                "ٰ",
                "ڭ",
                "پ",
                "ﷲ",
                "ﻻ",
                "A",
                "é",
                "Œ",
                "ß",
                "-",
                "'",
                "(",
                ")",
                "«",
                " ",
                "  ",
                "\t",
                "12",
                "٣",
                "۴",
                ".",
                "\u200d",
                "\u200c",
                "\u200f",
                "\u202e",
                "ⵣ",
                "漢",
                "😀",
                "\u0301",
                "x".repeat(60),
                "ب".repeat(60));
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    /** Apart and in the order of the code points, without what has no ink; which way a bracket looks is the line's matter. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace(')', '(')
                .replace('»', '«')
                .codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.CONTROL)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<Integer> seen(String forms) {
        return forms.codePoints().mapToObj(Fonts.REGULAR::glyph).toList();
    }

    private static List<Integer> glyphs(Line line) {
        return line.glyphs().stream().map(Line.Glyph::id).toList();
    }
}
