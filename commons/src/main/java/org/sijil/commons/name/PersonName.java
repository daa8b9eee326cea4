package org.sijil.commons.name;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.InvalidValue;

/**
 * A given name or a family name in Arabic letters, in Latin letters, or both; at least one of them (law 36.21 on civil
 * status asks for both, older records have one). Letters, spaces, hyphens and apostrophes only. Composed as Unicode NFC,
 * without spaces around, with single spaces within; a blank one counts as absent.
 *
 * @param ar in Arabic letters, at most 100 characters
 * @param fr in Latin letters, at most 100 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A name in Arabic script, in Latin script, or both")
public record PersonName(
        @Nullable @Size(max = PersonName.MAX_LENGTH) @Schema(examples = "الإدريسي")
        String ar,

        @Nullable @Size(max = PersonName.MAX_LENGTH) @Schema(examples = "El Idrissi")
        String fr) {

    /** Characters that a name has at most, in each script. */
    public static final int MAX_LENGTH = 100;

    private static final Remembered<Optional<String>> ARABIC = new Remembered<>(NameScript.ARABIC::read);
    private static final Remembered<Optional<String>> LATIN = new Remembered<>(NameScript.LATIN::read);

    /** Sets spaces and composition right; refuses what is no name, without repeating it. */
    public PersonName {
        ar = ar == null ? null : ARABIC.of(ar).orElse(null);
        fr = fr == null ? null : LATIN.of(fr).orElse(null);
        if (ar == null && fr == null) {
            throw new InvalidValue(NameProblem.NAME_MISSING);
        }
    }
}
