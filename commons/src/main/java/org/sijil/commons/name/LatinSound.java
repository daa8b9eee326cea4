package org.sijil.commons.name;

import java.util.Map;

/**
 * The sounds of one word in Latin letters, as French and English spell Moroccan names: {@code c} is ch and sh, {@code x} is kh,
 * {@code g} is gh, {@code u} is ou and w.
 */
final class LatinSound {

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("sch", "c"),
            Map.entry("ch", "c"),
            Map.entry("sh", "c"),
            Map.entry("kh", "x"),
            Map.entry("gh", "g"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("dj", "j"),
            Map.entry("ph", "f"),
            Map.entry("qu", "k"),
            Map.entry("gue", "ke"),
            Map.entry("gui", "ki"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("ce", "se"),
            Map.entry("ci", "si"),
            Map.entry("cy", "si"),
            Map.entry("x", "ks"));

    /** What follows it is a word by itself: its d and the h of Abdelhadi are two sounds. */
    private static final String SERVANT = "abd";

    private static final int LONGEST_GROUP = 3;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String SOUNDS = "abkdefkhijklmnubkrstufukiz";

    private LatinSound() {}

    /** The word's sounds; it must be a key of {@link NameNormalizer#latin}, in plain small letters. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        int at = word.startsWith(SERVANT) ? SERVANT.length() : 0;
        append(sounds, word.substring(0, at));
        while (at < word.length()) {
            int length = groupLength(word, at);
            append(
                    sounds,
                    length == 0 ? letter(word.charAt(at)) : GROUPS.getOrDefault(word.substring(at, at + length), ""));
            at += Math.max(length, 1);
        }
        return sounds.toString();
    }

    /** How many letters from here say one thing together, the most possible; 0 when each speaks for itself. */
    private static int groupLength(String word, int at) {
        int length = Math.min(LONGEST_GROUP, word.length() - at);
        while (length > 0 && !GROUPS.containsKey(word.substring(at, at + length))) {
            length--;
        }
        return length;
    }

    private static String letter(char letter) {
        int place = LETTERS.indexOf(letter);
        return place < 0 ? "" : SOUNDS.substring(place, place + 1);
    }

    /** Doubled letters are one sound. */
    private static void append(StringBuilder sounds, String more) {
        for (int place = 0; place < more.length(); place++) {
            char sound = more.charAt(place);
            if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound) {
                sounds.append(sound);
            }
        }
    }
}
