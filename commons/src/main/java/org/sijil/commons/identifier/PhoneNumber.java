package org.sijil.commons.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * A Moroccan telephone number (ANRT numbering plan): fixed 05, mobile 06 and 07. The prefixes {@code +212} and {@code
 * 00212}, with or without a {@code (0)}, and the usual separators are taken; the national form is kept.
 *
 * @param value ten digits, such as {@code 0612345678}
 */
@Schema(type = SchemaType.STRING, pattern = "^0[5-7][0-9]{8}$", examples = "0612345678")
public record PhoneNumber(@JsonValue String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u202F.\\-/()]+");
    private static final Pattern SHAPE = Pattern.compile("(?:0|(?:\\+|00)2120?)([5-7][0-9]{8})");

    /** Brings the number into its national form; refuses what is no Moroccan number, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        Matcher number = SHAPE.matcher(SEPARATORS.matcher(value).replaceAll(""));
        if (!number.matches()) {
            throw new InvalidValue(IdentifierProblem.INVALID_PHONE_NUMBER);
        }
        value = "0" + number.group(1);
    }

    /** Never the whole number: texts end up in logs. */
    @Override
    public String toString() {
        return "PhoneNumber[…" + value.substring(value.length() - 2) + "]";
    }
}
