package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * The number of a foreign resident's permit (<i>titre de séjour</i>, law 02.03). Spaces and small letters are set right.
 *
 * @param value 4 to 15 capitals and digits, such as {@code Z0012345X}
 */
@Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9]{4,15}$", examples = "Z0012345X")
public record ResidencePermit(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9]{4,15}");

    /** Sets case and spaces right; refuses what is no permit number, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResidencePermit {
        String compact = value.replace(" ", "");
        if (!SHAPE.matcher(compact).matches()) {
            throw new InvalidValue(PersonProblem.INVALID_RESIDENCE_PERMIT);
        }
        value = compact.toUpperCase(Locale.ROOT);
    }

    /** Never the whole number: texts end up in logs. */
    @Override
    public String toString() {
        return "ResidencePermit[…" + value.substring(value.length() - 1) + "]";
    }
}
