package org.sijil.commons.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.InvalidValue;

/**
 * What a person gives away in the place of the {@link Idcs}: sixteen digits, the first not 0, the last a Verhoeff control digit.
 * It says nothing about the person and is soon worth nothing.
 *
 * @param value the sixteen ASCII digits
 */
@Schema(type = SchemaType.STRING, pattern = "^[1-9][0-9]{15}$", examples = "4810652937160255")
public record VirtualId(@JsonValue String value) {

    private static final int DRAWN = 15;
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{15}");

    /** Refuses anything that {@link #isValid} does not accept, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VirtualId {
        if (!isValid(value)) {
            throw new InvalidValue(IdentifierProblem.INVALID_VIRTUAL_ID);
        }
    }

    /** Whether the text is sixteen digits, the first not 0, with a right control digit; {@code null} is not. */
    public static boolean isValid(@Nullable String value) {
        return value != null && SHAPE.matcher(value).matches() && Verhoeff.isValid(value);
    }

    /** One that nobody can guess. */
    public static VirtualId drawn(SecureRandom source) {
        StringBuilder digits = new StringBuilder().append(1 + source.nextInt(9));
        while (digits.length() < DRAWN) {
            digits.append(source.nextInt(10));
        }
        return IntStream.range(0, 10)
                .mapToObj(control -> digits.toString() + control)
                .filter(VirtualId::isValid)
                .findFirst()
                .map(VirtualId::new)
                .orElseThrow();
    }

    /** Never the whole number: texts end up in logs. */
    @Override
    public String toString() {
        return "VirtualId[…" + value.substring(DRAWN - 1) + "]";
    }
}
