package org.sijil.commons.name;

/**
 * The sounds of one word in Arabic letters, of which the short vowels are not written: {@code a}, {@code i} and {@code u} are
 * long, {@code e} ends a feminine, {@code o} is a vowel that the letter does not tell.
 */
final class ArabicSound {

    private static final String LETTERS = "بتثطجحخدذضظرزسصشعغفقكلمنهويا";
    private static final String SOUNDS = "btttjhxddddrzsscogfkklmnhuia";
    private static final char ALEF = 'ا';
    private static final char AIN = 'ع';
    /** At the end of a word it stands for an alef maqsura too. */
    private static final char YEH = 'ي';
    /** At the end of a word it stands for a ta marbuta too, which is heard after a long vowel: Hayat. */
    private static final char HEH = 'ه';

    private ArabicSound() {}

    /** The word's sounds; it must be a key of {@link NameNormalizer#arabic}, where variants of a letter are one. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            sounds.append(sound(word, at));
        }
        return sounds.toString();
    }

    private static String sound(String word, int at) {
        char letter = word.charAt(at);
        if (at == 0 && letter == ALEF) {
            return "o";
        }
        boolean ending = at > 1 && at == word.length() - 1;
        if (ending && letter == YEH) {
            return "o";
        }
        if (ending && letter == HEH) {
            return word.charAt(at - 1) == ALEF ? "t" : "e";
        }
        if (letter == AIN && at < word.length() - 1 && word.charAt(at + 1) == ALEF) {
            return "";
        }
        int place = LETTERS.indexOf(letter);
        return place < 0 ? "" : SOUNDS.substring(place, place + 1);
    }
}
