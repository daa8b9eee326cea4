package org.sijil.social.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * A bill in dirhams as a household declares it: a decimal string, never negative, with two decimals at the most.
 *
 * @param text for example {@code 1200.00}
 */
@RegisterForReflection
@Schema(type = SchemaType.STRING, pattern = Dirhams.PATTERN, examples = "1200.00")
public record Dirhams(@JsonValue String text) {

    static final String PATTERN = "^[0-9]{1,7}(\\.[0-9]{1,2})?$";

    private static final long PER_DIRHAM = 100;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_DECIMALS = 2;

    /** Refuses what is not an amount, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dirhams {
        if (!isAmount(text)) {
            throw new InvalidValue(DeclarationProblem.INVALID_BILL);
        }
    }

    /** Whether the pattern fits: hot when everybody is scored, so without its machinery. */
    private static boolean isAmount(String text) {
        int dot = text.indexOf('.');
        int whole = dot < 0 ? text.length() : dot;
        return isNumber(text, 0, whole, MOST_DIGITS)
                && (dot < 0 || isNumber(text, dot + 1, text.length(), MOST_DECIMALS));
    }

    private static boolean isNumber(String text, int from, int to, int most) {
        int index = from;
        while (index < to && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
            index++;
        }
        return index == to && to > from && to - from <= most;
    }

    /** The amount as a number. */
    public BigDecimal amount() {
        return new BigDecimal(text);
    }

    /** The amount in centimes: hot, so read digit by digit. */
    public long centimes() {
        int dot = text.indexOf('.');
        long whole = digits(0, dot < 0 ? text.length() : dot);
        int decimals = dot < 0 ? 0 : text.length() - dot - 1;
        long part = decimals == 0 ? 0 : digits(dot + 1, text.length());
        return whole * PER_DIRHAM + (decimals == 1 ? part * 10 : part);
    }

    private long digits(int from, int to) {
        long number = 0;
        for (int index = from; index < to; index++) {
            number = number * 10 + (text.charAt(index) - '0');
        }
        return number;
    }

    @Override
    public String toString() {
        return text;
    }
}
