package org.sijil.population.likeness;

/** The mistake of a finger: one sign wrong, left out or too many, or two neighbours swapped. */
final class Slip {

    private Slip() {}

    /** Whether one text is the other but for one slip. */
    static boolean isOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int begun = 0;
        while (begun < shorter && one.charAt(begun) == other.charAt(begun)) {
            begun++;
        }
        int ended = 0;
        while (ended < shorter - begun && fromEnd(one, ended) == fromEnd(other, ended)) {
            ended++;
        }
        return isOneMiddle(one.substring(begun, one.length() - ended), other.substring(begun, other.length() - ended));
    }

    private static boolean isOneMiddle(String one, String other) {
        boolean swapped = one.length() == 2
                && other.length() == 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return swapped || Math.max(one.length(), other.length()) == 1;
    }

    private static char fromEnd(String text, int place) {
        return text.charAt(text.length() - 1 - place);
    }
}
