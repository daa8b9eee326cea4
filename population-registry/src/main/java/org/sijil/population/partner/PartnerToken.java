package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * By what one partner, and no other, knows a person: the name of a key, a dot, and 22 characters that fit into a URL.
 *
 * @param value such as {@code 1.kZ1V0n3mQh2vX9aLw4Tt8g}
 */
@Schema(type = SchemaType.STRING, pattern = PartnerToken.FORM, examples = "1.kZ1V0n3mQh2vX9aLw4Tt8g")
public record PartnerToken(@JsonValue String value) {

    static final String FORM = "^[a-z0-9]{1,8}\\.[A-Za-z0-9_-]{22}$";

    private static final Pattern SHAPE = Pattern.compile(FORM);

    /** Refuses what is no such token, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(PartnerProblem.INVALID_PARTNER_TOKEN);
        }
    }

    /** Never the whole token: texts end up in logs. */
    @Override
    public String toString() {
        return "PartnerToken[" + value.substring(0, value.indexOf('.')) + "]";
    }
}
