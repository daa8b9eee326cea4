package org.sijil.commons.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each Arabic letter the form that its neighbours ask for, as a code point of the presentation forms, and lam with alef
 * their ligature. Which letters join is read from the order of those blocks: alone, final, then initial and medial for the
 * letters that reach out to the next one.
 */
final class ArabicForms {

    private static final int LAM = 0x644;
    private static final int KASHIDA = 0x640;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final Map<Integer, List<Integer>> LETTERS = new HashMap<>();
    private static final Map<Integer, List<Integer>> LAM_WITH = new HashMap<>();

    static {
        // The second block holds what is missing in the first: letters of other languages, and two forms of alef
        // maksura.
        read(0xFE80, 0xFEFC);
        read(0xFB50, 0xFBFF);
    }

    private final int[] text;
    private final StringBuilder shaped = new StringBuilder();

    private ArabicForms(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The same text, in the same order, in forms. */
    static String of(String text) {
        return new ArabicForms(text).shape();
    }

    /** What a form stands for, in the order of reading; any other character for itself. */
    static String plain(int form) {
        String character = Character.toString(form);
        boolean isForm = (form >= 0xFB50 && form <= 0xFDFF) || (form >= 0xFE70 && form <= 0xFEFC);
        return isForm ? Normalizer.normalize(character, Normalizer.Form.NFKC) : character;
    }

    private static void read(int from, int to) {
        for (int form = from; form <= to; form++) {
            int[] plain = plain(form).codePoints().toArray();
            if (plain.length == 1 && plain[0] != form) {
                LETTERS.computeIfAbsent(plain[0], letter -> new ArrayList<>()).add(form);
            } else if (plain.length == 2 && plain[0] == LAM && from == 0xFE80) {
                LAM_WITH.computeIfAbsent(plain[1], alef -> new ArrayList<>()).add(form);
            }
        }
    }

    private String shape() {
        boolean joined = false;
        for (int at = 0; at < text.length; at++) {
            if (isPassedOver(text[at])) {
                shaped.appendCodePoint(text[at]);
                continue;
            }
            int next = next(at);
            List<Integer> ligature = ligature(at, next);
            boolean reaches = ligature == null && next < text.length && reaches(text[at]) && takes(text[next]);
            shaped.appendCodePoint(ligature == null ? form(text[at], joined, reaches) : ligature.get(joined ? 1 : 0));
            joined = reaches;
            if (ligature != null) {
                shaped.append(new String(text, at + 1, next - at - 1));
                at = next;
            }
        }
        return shaped.toString();
    }

    /** The next letter, behind marks. */
    private int next(int at) {
        int next = at + 1;
        while (next < text.length && isPassedOver(text[next])) {
            next++;
        }
        return next;
    }

    private @Nullable List<Integer> ligature(int at, int next) {
        return text[at] == LAM && next < text.length ? LAM_WITH.get(text[next]) : null;
    }

    private static int form(int letter, boolean joined, boolean reaches) {
        List<Integer> forms = LETTERS.get(letter);
        int wanted = (reaches ? 2 : 0) + (joined ? 1 : 0);
        return forms == null || wanted >= forms.size() ? letter : forms.get(wanted);
    }

    private static boolean takes(int letter) {
        return isJoiner(letter) || LETTERS.getOrDefault(letter, List.of()).size() > 1;
    }

    private static boolean reaches(int letter) {
        return isJoiner(letter) || LETTERS.getOrDefault(letter, List.of()).size() > 2;
    }

    private static boolean isJoiner(int letter) {
        return letter == KASHIDA || letter == JOINER;
    }

    private static boolean isPassedOver(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> character != JOINER && character != NON_JOINER;
            default -> false;
        };
    }
}
