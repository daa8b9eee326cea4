package org.sijil.commons.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a name sounds, whichever script it is written in: what spelling habits leave of {@code محمد}, {@code Mohamed} and {@code
 * Muhammad} lies close together. Articles, words of descent and titles ({@code El}, {@code Ben}, {@code Aït}, {@code Ould},
 * {@code Moulay}) do not count, because people leave them out.
 *
 * <p>A key of {@link NameNormalizer} is another's or is not; of two sounds {@link #distance} says how far apart they are, and
 * {@link #codes} find all that may lie near.
 */
public final class NameSound {

    private static final String ARABIC_ARTICLE = "ال";
    /** As in Lhoucine; in Lahcen it is not to be told from Latifa. */
    private static final Pattern LATIN_ARTICLE = Pattern.compile("l[bcdfghjkmnpqrstvwxz].{2,}");

    /** What is written in one word with a name, and how many letters the name then has at least. */
    private static final Map<String, Integer> PREFIXES = Map.of("ben", 3, "abd", 4, "بن", 3, "عبد", 3);

    private static final Remembered<NameSound> WHOLE = new Remembered<>(NameSound::whole);
    private static final Remembered<List<NameSound>> WORDS =
            new Remembered<>(name -> words(NameWords.of(name)).toList());
    private static final Remembered<Set<String>> CODES = new Remembered<>(NameSound::allCodes);

    private static final String NO_CONSONANT = "_";
    /** What it costs that only one side is glued to its article, its Ben or its Abd. */
    private static final double GLUED = .1;

    private final boolean arabic;
    private final List<String> words;
    private final String sounds;
    private final List<String> otherwise;

    private NameSound(boolean arabic, String sounds) {
        this.arabic = arabic;
        this.words = List.of(sounds);
        this.sounds = sounds;
        this.otherwise = List.of();
    }

    private NameSound(boolean arabic, List<String> names) {
        List<String> keys = names.stream().map(name -> key(name, arabic)).toList();
        this.arabic = arabic;
        this.words = keys.stream().map(key -> sound(key, arabic)).toList();
        this.sounds = String.join("", words);
        this.otherwise = names.isEmpty() ? List.of() : otherwise(names.get(0), keys.get(0));
    }

    /** The name as a whole, its words run together. */
    public static NameSound of(String name) {
        return WHOLE.of(name);
    }

    /** The sound of a name of which only the key of {@link NameNormalizer} is at hand; quick, and blind to particles. */
    public static NameSound ofKey(String key) {
        boolean arabic = NameWords.isArabic(key);
        return new NameSound(arabic, sound(key, arabic));
    }

    /** The sound of both names said one after the other. */
    public NameSound then(NameSound next) {
        return new NameSound(arabic, sounds + next.sounds);
    }

    /** Whether the name is in Arabic letters. */
    public static boolean isArabic(String name) {
        return NameWords.isArabic(name);
    }

    /** Each telling word of the name by itself. */
    public static List<NameSound> words(String name) {
        return WORDS.of(name);
    }

    /**
     * The consonants under which a name is looked for, alike from both scripts: those of each telling word of two or more, of
     * the whole, and of the whole with its words of descent. Vowels fall away because Arabic does not write the short ones.
     * Names that share a code are worth comparing; codes are never empty.
     */
    public static Set<String> codes(String name) {
        return CODES.of(name);
    }

    private static NameSound whole(String name) {
        NameWords words = NameWords.of(name);
        return new NameSound(words.arabic(), words.telling());
    }

    private static Set<String> allCodes(String name) {
        NameWords written = NameWords.of(name);
        NameSound whole = of(name);
        Set<String> codes = whole.codes();
        whole.words.stream()
                .map(NameSound::code)
                .filter(code -> code.length() > 1)
                .forEach(codes::add);
        if (written.hasParticles()) {
            codes.add(new NameSound(written.arabic(), written.withoutArticles()).code());
        }
        return Collections.unmodifiableSet(codes);
    }

    /** Whether the name is written in Arabic letters. */
    public boolean isArabic() {
        return arabic;
    }

    /** The code of the name as a whole. */
    public String code() {
        return code(sounds);
    }

    /** The codes of the name as a whole, with and without what is written in one word with it. */
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>(List.of(code()));
        otherwise.forEach(form -> codes.add(code(form)));
        return codes;
    }

    /**
     * How far two names lie apart, the same from either side: 0 for one sound, about 0.3 for another way to spell it, about 1 for
     * a wrong consonant.
     */
    public double distance(NameSound other) {
        double least = between(sounds, other, other.sounds);
        for (String mine : otherwise) {
            least = Math.min(least, GLUED + between(mine, other, other.sounds));
        }
        for (String theirs : other.otherwise) {
            least = Math.min(least, GLUED + between(sounds, other, theirs));
        }
        return least;
    }

    /** The distance for each consonant that could have differed: names with few of them lie close by chance. */
    public double distancePerConsonant(NameSound other) {
        return distance(other) / (Math.max(consonants(), other.consonants()) + 1);
    }

    private int consonants() {
        return (int) sounds.chars()
                .filter(sound -> !SoundDistance.isVowel((char) sound))
                .count();
    }

    private static Stream<NameSound> words(NameWords written) {
        return written.telling().stream().map(word -> new NameSound(written.arabic(), List.of(word)));
    }

    private double between(String mine, NameSound other, String theirs) {
        return SoundDistance.between(mine, arabic, theirs, other.arabic);
    }

    /** The name as it sounds when what is written in one word with it counts, or does not. */
    private List<String> otherwise(String first, String key) {
        String rest = String.join("", words.subList(1, words.size()));
        List<String> forms = new ArrayList<>();
        PREFIXES.forEach((prefix, letters) -> {
            if (key.startsWith(prefix) && key.length() >= prefix.length() + letters) {
                forms.add(sound(key.substring(prefix.length()), arabic) + rest);
            }
        });
        if (first.startsWith(ARABIC_ARTICLE)) {
            forms.add(ArabicSound.of(first) + rest);
        }
        if (LATIN_ARTICLE.matcher(key).matches()) {
            forms.add(sound(key.substring(1), arabic) + rest);
        }
        return forms;
    }

    private static String key(String word, boolean arabic) {
        return arabic ? NameNormalizer.arabic(word) : NameNormalizer.latin(word);
    }

    private static String sound(String key, boolean arabic) {
        return arabic ? ArabicSound.of(key) : LatinSound.of(key);
    }

    private static String code(String sounds) {
        StringBuilder code = new StringBuilder(sounds.length());
        for (int place = 0; place < sounds.length(); place++) {
            char sound = sounds.charAt(place);
            boolean again = code.length() > 0 && code.charAt(code.length() - 1) == sound;
            if (!SoundDistance.isVowel(sound) && !again) {
                code.append(sound);
            }
        }
        if (code.length() > 0 && code.charAt(code.length() - 1) == 'h') {
            code.setLength(code.length() - 1);
        }
        return code.length() == 0 ? NO_CONSONANT : code.toString();
    }
}
