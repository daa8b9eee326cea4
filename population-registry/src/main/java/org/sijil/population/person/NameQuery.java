package org.sijil.population.person;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sijil.commons.name.NameNormalizer;

/**
 * A name as somebody types it, of which nobody knows where the given name ends: every way to cut it in two, as search keys.
 *
 * @param arabic whether the name is written in Arabic letters
 * @param heads the keys of what stands before each cut; the first is empty
 * @param tails the keys of what stands after it
 */
record NameQuery(boolean arabic, List<String> heads, List<String> tails) {

    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final int LETTERS = 2;

    /** @throws org.sijil.commons.problem.Refused when fewer than two letters are left to search by */
    static NameQuery of(String name) {
        boolean arabic = ARABIC_LETTER.matcher(name).find();
        UnaryOperator<String> key = arabic ? NameNormalizer::arabic : NameNormalizer::latin;
        if (key.apply(name).length() < LETTERS) {
            throw PersonProblem.NAME_TOO_SHORT.at("/name");
        }
        List<String> words = List.of(SPACES.split(name.strip()));
        return new NameQuery(
                arabic,
                keys(words, key, cut -> words.subList(0, cut)),
                keys(words, key, cut -> words.subList(cut, words.size())));
    }

    private static List<String> keys(List<String> words, UnaryOperator<String> key, Part part) {
        return IntStream.range(0, words.size())
                .mapToObj(cut -> key.apply(String.join(" ", part.at(cut))))
                .toList();
    }

    private interface Part {
        List<String> at(int cut);
    }
}
