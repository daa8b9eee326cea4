package org.sijil.commons.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One pass over a name in Latin letters; {@link NameNormalizer#latin} says what it does. */
final class LatinSpelling {

    private static final Map<String, String> LETTERS = Map.of(
            "œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "ı", "i", "đ", "d", "ɣ", "gh", "ɛ", "a", "ð", "d");

    private static final Map<String, String> PARTICLES = Map.ofEntries(
            Map.entry("bin", "ben"),
            Map.entry("ibn", "ben"),
            Map.entry("bnou", "ben"),
            Map.entry("bent", "bint"),
            Map.entry("wald", "ould"),
            Map.entry("weld", "ould"),
            Map.entry("oueld", "ould"),
            Map.entry("bu", "bou"),
            Map.entry("abu", "abou"),
            Map.entry("abdel", "abd"),
            Map.entry("abdal", "abd"),
            Map.entry("abdul", "abd"),
            Map.entry("abdoul", "abd"));

    private static final Set<String> ARTICLES = Set.of("el", "al", "ul", "l");
    /** An article and the word after it, divided by a space: er rachidi, ech cherif, as saadi. */
    private static final Pattern CHANGED_ARTICLE = Pattern.compile("[aeu](?:([rsndtz]) \\1|([cs]h) \\2).*");

    private static final Pattern GLUED_ARTICLE =
            Pattern.compile("^(?:el(?=.{4})|e([rsndtz])(?=\\1.{3})|ech(?=ch.{2}))");
    private static final Pattern GLUED_SERVANT =
            Pattern.compile("^abd(?:(?:[aeu]|ou)l(?=.{3})|[aeu]([rsndtz])(?=\\1.{2}))");

    private LatinSpelling() {}

    static String fold(String name) {
        List<String> words = NameNormalizer.words(letters(name));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size() - 1; i++) {
            key.append(particle(words.get(i), words.get(i + 1)));
        }
        return words.isEmpty() ? "" : key + withoutArticle(words.get(words.size() - 1));
    }

    private static String letters(String name) {
        String plain = NameNormalizer.withoutMarks(name.toLowerCase(Locale.ROOT));
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    private static String particle(String word, String next) {
        boolean article = ARTICLES.contains(word)
                || CHANGED_ARTICLE.matcher(word + " " + next).matches();
        return article ? "" : PARTICLES.getOrDefault(word, withoutArticle(word));
    }

    private static String withoutArticle(String word) {
        String bare = GLUED_ARTICLE.matcher(word).replaceFirst("");
        return GLUED_SERVANT.matcher(bare).replaceFirst("abd");
    }
}
