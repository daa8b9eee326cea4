package org.sijil.commons.problem;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static Stream<ProblemType> rows() {
        return Stream.of(CommonProblem.values(), ValueForm.values(), BrokenRule.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowSpeaksThreeLanguagesAndNamesARemedy(ProblemType row) {
        Texts remedy = row.remedy();
        assertAll(
                () -> speaks(row.title()),
                () -> speaks(remedy),
                () -> assertFalse(row.title().en().endsWith("."), "a title is no sentence"),
                () -> assertTrue(
                        Stream.of(remedy.en(), remedy.fr(), remedy.ar()).allMatch(text -> text.endsWith("."))));
    }

    @Test
    void noCodeIsUsedTwice() {
        assertEquals(rows().count(), rows().map(ProblemType::code).distinct().count());
    }

    @Test
    void whatOnlyTheCaseKnowsIsFilledInEverywhere() {
        ProblemType size = BrokenRule.SIZE.with(new TreeMap<>(Map.of("min", 2, "max", 5)));

        assertEquals("size", size.code());
        assertEquals(
                "Number of characters allowed, or of entries in a list: 2 to 5.",
                size.remedy().en());
        assertTrue(size.remedy().ar().endsWith("من 2 إلى 5."));
        assertEquals(Set.of(), placeholders(size));
    }

    private static Set<String> placeholders(ProblemType row) {
        return Stream.of(row.remedy().en(), row.remedy().fr(), row.remedy().ar())
                .filter(text -> text.contains("{"))
                .collect(Collectors.toSet());
    }

    private static void speaks(Texts texts) {
        assertFalse(texts.en().isBlank());
        assertNotEquals(texts.en(), texts.fr());
        assertTrue(texts.ar()
                .codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC));
    }
}
