package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * The code under which a household is known to people: ten digits and the order digit. It says where the household's file
 * lies, nothing of who lives in it. An instance that exists is well formed.
 *
 * @param value eleven digits
 */
@Schema(type = SchemaType.STRING, pattern = HouseholdCode.PATTERN, examples = "73216549871")
public record HouseholdCode(@JsonValue String value) {

    static final String PATTERN = "^[0-9]{11}$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    private static final long CODES = 10_000_000_000L;

    /** Shares no factor with {@link #CODES}, so that no two numbers get the same ten digits. */
    private static final long STRIDE = 618_033_989L;

    private static final long START = 2_718_281_829L;
    private static final long LAST_ORDER = 9;

    /** Refuses what is not a code, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HouseholdCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(HouseholdProblem.INVALID_HOUSEHOLD_CODE);
        }
    }

    /**
     * The code of a new household.
     *
     * @param number counts households up to ten thousand million; scattered, so that neighbours do not look alike
     * @param order which household of its head this is: 1 for the first, 9 for the ninth and after
     */
    static HouseholdCode of(long number, long order) {
        long scattered = Math.floorMod(number % CODES * STRIDE + START, CODES);
        return new HouseholdCode(String.format(Locale.ROOT, "%010d%d", scattered, Math.min(order, LAST_ORDER)));
    }

    /** Never the whole code: texts end up in logs. */
    @Override
    public String toString() {
        return "HouseholdCode[…" + value.substring(9) + "]";
    }
}
