package org.sijil.commons.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form a letter takes beside which others. The expected code points are written out by hand. */
class ArabicFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "محمد, FEE3 FEA4 FEE4 FEAA",
        "سجل, FEB3 FEA0 FEDE",
        "العلوي, FE8D FEDF FECC FEE0 FEEE FEF1",
        "دار, FEA9 FE8D FEAD",
        "فاطمة, FED3 FE8E FEC3 FEE4 FE94",
        "لا, FEFB",
        "الإدريسي, FE8D FEF9 FEA9 FEAD FEF3 FEB4 FEF2",
        "ملاك, FEE3 FEFC FED9",
        "بلآ, FE91 FEF6",
        "مُحَمَّد, FEE3 064F FEA4 064E FEE4 064E 0651 FEAA",
        "لَا, FEFB 064E",
        "شيء, FEB7 FEF2 FE80",
        "موسى, FEE3 FEEE FEB3 FEF0",
        "أڭادير, FE83 FBD5 FE8E FEA9 FEF3 FEAE",
        "ڤ, FB6A",
        "بـب, FE91 0640 FE90",
        "Alaoui, 0041 006C 0061 006F 0075 0069"
    })
    void lettersJoin(String word, String forms) {
        StringBuilder hex = new StringBuilder();
        ArabicForms.of(word).codePoints().forEach(form -> hex.append(String.format(" %04X", form)));

        assertEquals(forms, hex.substring(1));
    }

    @ParameterizedTest
    @CsvSource({"FEFB, لا", "FEE3, م", "0645, م", "FDF2, الله", "0041, A", "00B2, ²"})
    void aFormStandsForItsLetters(String form, String letters) {
        assertEquals(letters, ArabicForms.plain(Integer.parseInt(form, 16)));
    }
}
