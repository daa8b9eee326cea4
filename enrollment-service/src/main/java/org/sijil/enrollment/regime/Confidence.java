package org.sijil.enrollment.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * How sure a rule is: O official text or agency page, O2 official text through a transcription, P press, C public code, I
 * inferred here; a trailing question mark means weak.
 *
 * @param letter for example {@code O} or {@code P?}
 */
public record Confidence(@JsonValue String letter) {

    private static final Pattern SHAPE = Pattern.compile("(O|O2|P|C|I)\\??");

    /** Refuses a letter that the scale does not have. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Confidence {
        if (!SHAPE.matcher(letter).matches()) {
            throw new IllegalArgumentException("confidence must be O, O2, P, C or I, with ? when weak");
        }
    }
}
