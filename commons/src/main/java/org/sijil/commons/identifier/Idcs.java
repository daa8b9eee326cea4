package org.sijil.commons.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.InvalidValue;

/**
 * A person's digital civil and social identifier (<i>identifiant digital civil et social</i>, law 72.18 art. 8): ten
 * digits, the first 2 to 9, the last a Verhoeff control digit. Given once, for life; it says nothing about the person. An
 * instance that exists is a valid one, whether or not {@link IdcsNumbering} would hand it out.
 *
 * @param value the ten ASCII digits
 */
@Schema(type = SchemaType.STRING, pattern = "^[2-9][0-9]{9}$", examples = "2000000006")
public record Idcs(@JsonValue String value) {

    /** How many digits an identifier has. */
    static final int LENGTH = 10;

    private static final Pattern SHAPE = Pattern.compile("[2-9][0-9]{9}");

    /** Refuses anything that {@link #isValid} does not accept, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Idcs {
        if (!isValid(value)) {
            throw new InvalidValue(IdentifierProblem.INVALID_IDCS);
        }
    }

    /** Whether the text is ten digits, the first 2 to 9, with a right control digit; {@code null} is not. */
    public static boolean isValid(@Nullable String value) {
        return value != null && SHAPE.matcher(value).matches() && Verhoeff.isValid(value);
    }

    /** Never the whole number: texts end up in logs. */
    @Override
    public String toString() {
        return "Idcs[…" + value.substring(LENGTH - 2) + "]";
    }
}
