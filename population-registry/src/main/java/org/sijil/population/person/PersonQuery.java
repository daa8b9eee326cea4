package org.sijil.population.person;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.OneLine;

/**
 * Whom one looks for: by exactly one number, or by name, with the birth date if it is known. It travels in the body, because a
 * URL ends up in the log of every proxy on the way.
 *
 * @param name given and family name or a part of them, in Arabic or Latin script, in any order, as it sounds; of the
 *     last word the beginning will do
 */
@Schema(examples = """
        {"name": "fatima alaoui", "birthDate": "1988-03-08"}
        """)
public record PersonQuery(
        @Nullable Idcs idcs,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,

        @Nullable @Size(max = 120) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String name,

        @Nullable LocalDate birthDate) {

    /** Whether exactly one way of looking is asked for. */
    boolean namesOneWay() {
        long numbers =
                Stream.of(idcs, cnie, residencePermit).filter(Objects::nonNull).count();
        boolean described = name != null || birthDate != null;
        return (numbers == 1 && !described) || (numbers == 0 && name != null);
    }
}
