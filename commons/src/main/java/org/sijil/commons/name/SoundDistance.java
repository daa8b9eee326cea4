package org.sijil.commons.name;

import java.util.List;

/**
 * How far two rows of sounds lie apart: the least cost of making one from the other, where a wrong consonant costs 1 and vowels
 * cost what they are worth in spelling a Moroccan name. Arabic does not write short vowels, so what only the Latin side has of
 * them is nearly free; a long vowel that Arabic writes is worth more.
 */
final class SoundDistance {

    private static final String VOWELS = "aeiou";
    private static final int SOUNDS = 26;
    private static final double CONSONANT = 1;
    private static final double NEIGHBOURS_SWAPPED = 0.9;
    private static final double NEVER = 2;

    /** Row and column as in {@link #VOWELS}: what it costs that one stands for the other. */
    private static final double[][] VOWEL_FOR_VOWEL = {
        {0, .03, .35, .03, .3},
        {.03, 0, .05, .03, .25},
        {.35, .05, 0, .03, .5},
        {.03, .03, .03, 0, .03},
        {.3, .25, .5, .03, 0}
    };

    /** Consonants that are taken for each other: how they are written differs, or the ear. */
    private static final List<String> ALIKE = List.of("td", "sz", "kg", "jk", "cs", "xk", "xh", "gr");

    private static final double ALIKE_COST = .6;

    /** What it costs to leave a vowel out: between two names of one script, or the Latin side's or the Arabic side's own. */
    private static final double[] LATIN_ALONE = {.12, .08, .25, .05, .25};

    private static final double[] ARABIC_ALONE = {.2, .08, .45, .05, .45};
    private static final double[] NOT_WRITTEN = {.02, 0, .1, 0, .15};
    private static final double[] WRITTEN = {.3, .05, .45, .03, .45};

    private static final double BREATH = .5;
    /** The h of Abdellah and Fatimah is not heard. */
    private static final double LAST_BREATH = .05;
    /** The a of Ahmed tells it from Hamid; the i of Ibrahim is often left out. */
    private static final double FIRST_VOWEL = .2;

    private static final double[][] INSTEAD = new double[SOUNDS][SOUNDS];

    static {
        for (char one = 'a'; one <= 'z'; one++) {
            for (char other = 'a'; other <= 'z'; other++) {
                INSTEAD[one - 'a'][other - 'a'] = instead(one, other);
            }
        }
    }

    private SoundDistance() {}

    static double between(String left, boolean leftArabic, String right, boolean rightArabic) {
        if (left.equals(right)) {
            return 0;
        }
        double[] leftAlone = alone(left, leftArabic, rightArabic);
        double[] rightAlone = alone(right, rightArabic, leftArabic);
        double[][] cost = new double[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = i == 0 ? 1 : 0; j <= right.length(); j++) {
                double withoutLeft = i == 0 ? Double.MAX_VALUE : cost[i - 1][j] + leftAlone[i - 1];
                double withoutRight = j == 0 ? Double.MAX_VALUE : cost[i][j - 1] + rightAlone[j - 1];
                cost[i][j] = Math.min(Math.min(withoutLeft, withoutRight), both(cost, left, i, right, j));
            }
        }
        return cost[left.length()][right.length()];
    }

    static boolean isVowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }

    /** What it costs to take one sound for another here, or two neighbours for each other. */
    private static double both(double[][] cost, String left, int i, String right, int j) {
        if (i == 0 || j == 0) {
            return Double.MAX_VALUE;
        }
        char one = left.charAt(i - 1);
        char other = right.charAt(j - 1);
        double instead = cost[i - 1][j - 1] + INSTEAD[one - 'a'][other - 'a'];
        boolean swapped = i > 1 && j > 1 && one == right.charAt(j - 2) && other == left.charAt(i - 2);
        return swapped ? Math.min(instead, cost[i - 2][j - 2] + NEIGHBOURS_SWAPPED) : instead;
    }

    private static double[] alone(String sounds, boolean arabic, boolean otherArabic) {
        double[] vowels = arabic == otherArabic ? arabic ? ARABIC_ALONE : LATIN_ALONE : arabic ? WRITTEN : NOT_WRITTEN;
        double[] costs = new double[sounds.length()];
        for (int at = 0; at < costs.length; at++) {
            char sound = sounds.charAt(at);
            int vowel = VOWELS.indexOf(sound);
            costs[at] = vowel < 0 ? consonant(sound, at == costs.length - 1) : vowels[vowel];
            costs[at] += at == 0 && vowel >= 0 && sound != 'i' ? FIRST_VOWEL : 0;
        }
        return costs;
    }

    private static double consonant(char sound, boolean last) {
        if (sound == 'h') {
            return last ? LAST_BREATH : BREATH;
        }
        return CONSONANT;
    }

    private static double instead(char one, char other) {
        if (one == other) {
            return 0;
        }
        int vowel = VOWELS.indexOf(one);
        int otherVowel = VOWELS.indexOf(other);
        if (vowel >= 0 && otherVowel >= 0) {
            return VOWEL_FOR_VOWEL[vowel][otherVowel];
        }
        if (vowel >= 0 || otherVowel >= 0) {
            return NEVER;
        }
        boolean alike = ALIKE.stream().anyMatch(pair -> pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0);
        return alike ? ALIKE_COST : CONSONANT;
    }
}
