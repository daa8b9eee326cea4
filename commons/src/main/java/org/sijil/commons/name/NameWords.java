package org.sijil.commons.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name in one script, in plain letters; Abd is one word with what follows it. */
record NameWords(boolean arabic, List<String> all) {

    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Pattern SERVANT =
            Pattern.compile("(?<!\\p{L})(abd(?:[aeu]l|oul|e[rsndtz])?|عبد)[^\\p{L}]+(?:(?:el|al|ul)[^\\p{L}]+)?");

    private static final Set<String> ARTICLES =
            Set.of("el", "al", "ul", "l", "er", "es", "en", "ed", "et", "ez", "ech", "esh", "ال");

    private static final Set<String> PARTICLES = Set.of(
            "ben", "bin", "ibn", "bnou", "bent", "bint", "ait", "ould", "wald", "weld", "oueld", "moulay", "my", "sidi",
            "lalla", "بن", "ابن", "بنت", "ايت", "ولد", "مولاي", "سيدي", "لالة", "لاله", "لالا");

    static NameWords of(String name) {
        boolean arabic = isArabic(name);
        String plain = NameNormalizer.withoutMarks(arabic ? name : latin(name));
        return new NameWords(arabic, NameNormalizer.words(SERVANT.matcher(plain).replaceAll("$1")));
    }

    /** The cedilla says how the letter sounds; other marks may fall away. */
    private static String latin(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ç', 's');
    }

    static boolean isArabic(String name) {
        return ARABIC_LETTER.matcher(name).find();
    }

    /** Without articles, which people write and leave out as they like. */
    List<String> withoutArticles() {
        return all.stream().filter(word -> !ARTICLES.contains(word)).toList();
    }

    /** Whether a word of descent or a title is among the words. */
    boolean hasParticles() {
        return all.stream().anyMatch(PARTICLES::contains);
    }

    /** Without articles, words of descent and titles; all words when nothing else is there. */
    List<String> telling() {
        List<String> telling = all.stream()
                .filter(word -> !ARTICLES.contains(word) && !PARTICLES.contains(word))
                .toList();
        return telling.isEmpty() ? all : telling;
    }
}
