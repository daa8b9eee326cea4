package org.sijil.population.verification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.population.partner.Terms;

/**
 * Whom a partner means that asks another register.
 *
 * @param numberAlone whether an IDCS is enough without a fact, as where a partner's messages have room for no more; who asks for it
 *     answers only to a purpose that was granted for that
 */
@Schema(examples = """
                {"items": [{"idcs": "3456789019", "birthDate": "1988-03-08"}]}
                """)
public record RecordQuestion(
        @NotNull @Size(min = 1, max = Terms.LARGEST_BATCH) List<@NotNull @Valid Declaration> items,
        @Nullable Boolean numberAlone) {

    /** Refuses what names nobody, or names a number alone where that would ask who exists. */
    void requireEnough(Declaration item) {
        if (Boolean.TRUE.equals(numberAlone)) {
            item.name();
        } else {
            Verification.requireEnough(item);
        }
    }
}
