package org.sijil.commons.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sijil.commons.problem.InvalidValue;

/** The two scripts in which a name is kept, and which characters each may have. */
enum NameScript {
    ARABIC(UnicodeScript.ARABIC, "/ar", NameProblem.NAME_NOT_ARABIC),
    LATIN(UnicodeScript.LATIN, "/fr", NameProblem.NAME_NOT_LATIN);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    /** Marks of writing direction come along when people paste; they are no part of a name. */
    private static final Pattern DIRECTION_MARKS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final String SEPARATORS = " -'\u2010\u2011\u2018\u2019\u02BC\u02BE\u02BF`";

    private static final int TATWEEL = '\u0640';

    private final UnicodeScript script;
    private final String pointer;
    private final NameProblem refusal;

    NameScript(UnicodeScript script, String pointer, NameProblem refusal) {
        this.script = script;
        this.pointer = pointer;
        this.refusal = refusal;
    }

    /** The name as it is kept, if there is one. */
    Optional<String> read(String written) {
        String name = tidy(written);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.length() > PersonName.MAX_LENGTH) {
            throw new InvalidValue(pointer, NameProblem.NAME_TOO_LONG);
        }
        if (!name.codePoints().allMatch(this::mayStand) || name.codePoints().noneMatch(this::isLetter)) {
            throw new InvalidValue(pointer, refusal);
        }
        return Optional.of(name);
    }

    private static String tidy(String written) {
        String visible = DIRECTION_MARKS.matcher(written).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    private boolean mayStand(int character) {
        return isLetter(character) || isMark(character) || SEPARATORS.indexOf(character) >= 0;
    }

    private boolean isLetter(int character) {
        return Character.isLetter(character) && UnicodeScript.of(character) == script;
    }

    /** Vowel signs, the tatweel, and accents that have no composed form. */
    private boolean isMark(int character) {
        if (character == TATWEEL) {
            return this == ARABIC;
        }
        UnicodeScript owner = UnicodeScript.of(character);
        return Character.getType(character) == Character.NON_SPACING_MARK
                && (owner == script || owner == UnicodeScript.INHERITED);
    }
}
