package org.sijil.social.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.social.population.PartnerName;

/**
 * A partner's question about the households of some people.
 *
 * @param people each by the partner's token, or by the IDCS and the birth date
 * @param wants what is needed, and no more
 * @param programme whose threshold is meant; only for {@code under-threshold}
 */
@Schema(examples = """
        {"people": [{"idcs": "3456789019", "birthDate": "1988-03-08"}], "wants": ["score-class", "under-threshold"],
         "programme": "asd"}
        """)
public record HouseholdEnquiry(
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid PartnerName> people,
        @NotNull @Size(min = 1, max = 4) List<@NotNull Want> wants,
        @Nullable @Size(max = 60) String programme) {

    boolean wants(Want one) {
        return wants.contains(one);
    }

    /** Whether an answer needs a score. */
    boolean isOfScore() {
        return wants.stream().anyMatch(Want::isOfScore);
    }

    List<String> fields() {
        return wants.stream().map(Want::code).distinct().sorted().toList();
    }
}
