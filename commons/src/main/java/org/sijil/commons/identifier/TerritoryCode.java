package org.sijil.commons.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/**
 * The dotted code of a territory in the geography of the High Commission for Planning (HCP): region, province or
 * prefecture, cercle, commune or arrondissement. The dot that HCP sometimes sets at the end is dropped, so that equal
 * territories are equal.
 *
 * <p>HCP numbers the commune of a city that has arrondissements {@code …01.0} and its arrondissements {@code …01.05}
 * beside it, not under it: such a city is named by its prefecture, {@code 06.141}.
 *
 * @param value for example {@code 06}, {@code 06.141} or {@code 06.141.01.00}
 */
@Schema(type = SchemaType.STRING, pattern = TerritoryCode.PATTERN, examples = "06.141.01.00")
public record TerritoryCode(@JsonValue String value) {

    static final String PATTERN = "^[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2}(\\.[0-9]{1,2})?)?)?\\.?$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final int REGION_DIGITS = 2;

    /** Drops a dot at the end; refuses what is not an HCP code, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerritoryCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(IdentifierProblem.INVALID_TERRITORY_CODE);
        }
        value = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    }

    /** Whether the other territory is this one or lies within it; only whole parts between dots count. */
    public boolean covers(TerritoryCode other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** The region that this territory lies in; a region is its own. */
    public TerritoryCode region() {
        return new TerritoryCode(value.substring(0, REGION_DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
