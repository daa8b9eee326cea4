package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * The code under which a household is known to people: digits, the last for the household's order. It says where the
 * household's file lies, nothing of who lives in it. An instance that exists is well formed, though its length may be one that is
 * no longer given.
 *
 * @param value eleven digits as shipped; taken with a dash before the last too, as the portal shows it, and kept without
 */
@Schema(type = SchemaType.STRING, pattern = HouseholdCode.PATTERN, examples = "73216549871")
public record HouseholdCode(@JsonValue String value) {

    static final int SHORTEST = 9;
    static final int LONGEST = 18;
    static final String PATTERN = "^[0-9]{" + (SHORTEST - 1) + "," + (LONGEST - 1) + "}-?[0-9]$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** Refuses what is not a code, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(HouseholdProblem.INVALID_HOUSEHOLD_CODE);
        }
        value = value.replace("-", "");
    }

    /** Never the whole code: texts end up in logs. */
    @Override
    public String toString() {
        return "HouseholdCode[…" + value.substring(value.length() - 2) + "]";
    }
}
