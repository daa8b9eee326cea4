package org.sijil.population.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.name.NameSound;
import org.sijil.commons.security.Caller;

/**
 * A name as somebody types it, in either script and any order, its last letters perhaps still missing: the questions that find
 * who bears it, and how well each of those fits.
 */
final class NameQuery {

    /** Distance for each consonant, see {@link NameSound}. */
    private static final double SPELLED_OTHERWISE = .08;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u202F-]+");
    private static final int LETTERS = 2;

    private final List<NameSound> words;
    private final Set<String> keys;
    private final NameSound whole;
    private final List<String> limits;

    private NameQuery(String name, Set<String> keys, List<String> limits) {
        this.words = NameSound.words(name);
        this.keys = keys;
        this.whole = NameSound.of(name);
        this.limits = limits;
    }

    /**
     * A question.
     *
     * @param reach as {@link Caller#reach} says it; nobody who lives beyond is looked at
     * @throws org.sijil.commons.problem.Refused when fewer than two letters are left to search by
     */
    static NameQuery of(String name, @Nullable LocalDate birthDate, String reach) {
        Set<String> keys = keys(name);
        if (keys.stream().mapToInt(String::length).sum() < LETTERS) {
            throw PersonProblem.NAME_TOO_SHORT.at("/name");
        }
        List<String> limits = new ArrayList<>();
        if (birthDate != null) {
            limits.add(Traits.bornOn(birthDate));
        }
        if (!reach.equals(Caller.WHOLE_COUNTRY)) {
            limits.add(Traits.livingIn(reach));
        }
        return new NameQuery(name, keys, limits);
    }

    /** For {@code tsquery}: everybody whose names hold each word whole. */
    String whole() {
        return question("");
    }

    /** The same, where the last word may be the beginning of a longer one. */
    String begun() {
        return question(":*");
    }

    /**
     * How well somebody fits whom a question found.
     *
     * @param given the keys of the given name in the scripts in which it is known
     * @param family those of the family name
     */
    Fit fit(List<String> given, List<String> family) {
        List<String> all = Stream.concat(given.stream(), family.stream()).toList();
        if (keys.stream().allMatch(key -> all.stream().anyMatch(theirs -> theirs.contains(key)))) {
            return Fit.LETTERS;
        }
        boolean near = whole(given, family).anyMatch(name -> whole.distancePerConsonant(name) <= SPELLED_OTHERWISE);
        return near ? Fit.SOUND : Fit.CONSONANTS;
    }

    /** What somebody may be called: by one name, or by both in either order. */
    private static Stream<NameSound> whole(List<String> given, List<String> family) {
        List<NameSound> first = given.stream().map(NameSound::ofKey).toList();
        List<NameSound> last = family.stream().map(NameSound::ofKey).toList();
        return Stream.of(first.stream(), last.stream(), pairs(first, last), pairs(last, first))
                .flatMap(Function.identity());
    }

    private static Stream<NameSound> pairs(List<NameSound> one, List<NameSound> other) {
        return one.stream()
                .flatMap(name -> other.stream()
                        .filter(next -> next.isArabic() == name.isArabic())
                        .map(name::then));
    }

    private String question(String ending) {
        int last = words.size() - 1;
        Stream<String> each =
                IntStream.rangeClosed(0, last).mapToObj(place -> alternatives(place, place == last ? ending : ""));
        return Stream.concat(limits.stream().map(NameQuery::quoted), each).collect(Collectors.joining(" & "));
    }

    /** A word may be written in one with the word before it or after it. */
    private String alternatives(int place, String ending) {
        NameSound word = words.get(place);
        Set<String> codes = new LinkedHashSet<>(word.codes());
        if (place > 0) {
            codes.add(words.get(place - 1).then(word).code());
        }
        if (place < words.size() - 1) {
            codes.add(word.then(words.get(place + 1)).code());
        }
        return codes.stream()
                .map(code -> quoted(Traits.name(code)) + ending)
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String quoted(String term) {
        return "'" + term + "'";
    }

    private static Set<String> keys(String name) {
        boolean arabic = NameSound.isArabic(name);
        return BETWEEN_WORDS
                .splitAsStream(name)
                .map(word -> arabic ? NameNormalizer.arabic(word) : NameNormalizer.latin(word))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** From the best to the worst. */
    enum Fit {
        /** Each word is in one of the names, letter by letter. */
        LETTERS,
        /** The names sound as what was typed. */
        SOUND,
        /** The consonants are there. */
        CONSONANTS
    }
}
