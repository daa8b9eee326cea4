package org.sijil.commons.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * The number of a Moroccan electronic identity card (law 04.20): one or two letters and one to six digits. Small letters
 * and inner spaces are how people write it, so they are taken and set right.
 *
 * @param value capitals and digits without a space, such as {@code AB123456}
 */
@Schema(type = SchemaType.STRING, pattern = "^[A-Z]{1,2}[0-9]{1,6}$", examples = "AB123456")
public record Cnie(@JsonValue String value) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{1,2}[0-9]{1,6}");

    /** Sets case and spaces right; refuses what is no card number, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Cnie {
        String compact = SPACES.matcher(value).replaceAll("");
        if (!SHAPE.matcher(compact).matches()) {
            throw new InvalidValue(IdentifierProblem.INVALID_CNIE);
        }
        value = compact.toUpperCase(Locale.ROOT);
    }

    /** Never the whole number: texts end up in logs. */
    @Override
    public String toString() {
        return "Cnie[…" + value.substring(value.length() - 1) + "]";
    }
}
