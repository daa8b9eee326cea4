package org.sijil.social.geography;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.OneLine;

/**
 * What a place is from a day on; whatever was recorded for later days no longer holds.
 *
 * @param parent what it lies within; none for a region
 * @param area required for a commune
 * @param source which text or table says so
 * @param confidence how well that is known: O, O2, P, C or I, with a question mark when weak
 * @param fromConfidence how well it is known that it is so since that day; as {@code confidence} when left out
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordPlace(
        @NotNull TerritoryCode code,
        @NotNull PlaceKind kind,
        @Nullable TerritoryCode parent,
        @Nullable Area area,
        @NotNull @Valid PlaceLabel name,
        @NotNull LocalDate from,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        @Schema(examples = "HCP, RGPH 2024, CC BY 4.0")
        String source,

        @NotNull @Pattern(regexp = "^(O2?|P|C|I)\\??$") @Schema(examples = "O2")
        String confidence,

        @Nullable @Pattern(regexp = "^(O2?|P|C|I)\\??$") String fromConfidence) {

    /** Whether another record says the same of the place, wherever it has it from. */
    boolean saysTheSameAs(RecordPlace other) {
        return kind == other.kind
                && name.equals(other.name)
                && area == other.area
                && Objects.equals(parent, other.parent);
    }
}
