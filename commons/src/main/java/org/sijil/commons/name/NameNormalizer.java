package org.sijil.commons.name;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Keys under which a name is found again although it was written another way. Two names with one key are worth comparing;
 * they need not be one person's. A key of a key is the key itself.
 *
 * <p>In both scripts spaces, hyphens and apostrophes fall away, and so does the definite article, whether it stands alone,
 * is joined by a hyphen or written in one word: family names are entered with it and without it.
 */
public final class NameNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Remembered<String> ARABIC = new Remembered<>(name -> untilStable(name, ArabicSpelling::fold));
    private static final Remembered<String> LATIN = new Remembered<>(name -> untilStable(name, LatinSpelling::fold));

    private NameNormalizer() {}

    /**
     * The key of a name in Arabic letters: {@code فاطمة الزهراء} and {@code فاطمه الزهرا} are one.
     *
     * <ul>
     *   <li>vowel signs, shadda, tatweel and marks of direction fall away;
     *   <li>every alef (أ إ آ ٱ) is ا, ؤ is و, ئ is ي, a hamza on the line falls away;
     *   <li>ta marbuta is ه, alef maqsura is ي, and the Moroccan and Persian letters for g, v and p are ك, ف and ب;
     *   <li>the article ال falls away before two letters or more, also after عبد: {@code عبد الله} is {@code عبدالله};
     *   <li>ابن before another word is بن.
     * </ul>
     */
    public static String arabic(String name) {
        return ARABIC.of(name);
    }

    /**
     * The key of a name in Latin letters: {@code Ben Jelloun} and {@code BENJELLOUN} are one, as are {@code El Idrissi},
     * {@code L'Idrissi}, {@code Elidrissi} and {@code Idrissi}.
     *
     * <ul>
     *   <li>capitals and accents fall away; œ, æ, ß, ø, ł, ı are written out;
     *   <li>the particles of descent stay and are joined to what follows, in one spelling: ben (bin, ibn, bnou), bint (bent),
     *       ould (wald, weld, oueld), bou (bu), abou (abu);
     *   <li>the article falls away: alone as el, al, ul or l, or with its consonant changed before the same consonant
     *       (Es-Saadi, Ech-Cherif); in one word as el before four letters or more, or as Ess…, Err…, Enn…. In one word al
     *       stays, because Alaoui and Alami begin so by themselves;
     *   <li>abd and its article are abd: Abd El Karim, Abdul Karim and Abdelkarim are one, as are Abdallah and Abdellah.
     * </ul>
     */
    public static String latin(String name) {
        return LATIN.of(name);
    }

    /** Every fold after the first only takes letters away, so this ends. */
    private static String untilStable(String name, UnaryOperator<String> fold) {
        String before = name;
        String after = fold.apply(name);
        while (!after.equals(before)) {
            before = after;
            after = fold.apply(before);
        }
        return after;
    }

    /** Letters in their plainest form, with no mark above or below. */
    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** What stands between spaces, hyphens, apostrophes and other signs. */
    static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
