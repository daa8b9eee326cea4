package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.social.household.Departure;
import org.sijil.social.household.RegisterHousehold;
import org.sijil.social.membership.NewMember;

/**
 * What is put right; one of these. A refused request that was rightly asked needs none: accepting the complaint carries it out.
 *
 * @param score another score than the computed one
 * @param answers the right ones by pointer, as in {@code /cars}; the household is scored anew
 * @param departure who does not belong to the household
 * @param member who belongs to it
 * @param registration the household anew, with whoever was removed: one that was dissolved takes no members
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ComplaintCorrection")
public record Correction(
        @Nullable @Valid NewScore score,
        @Nullable @Size(min = 1, max = 60) Map<String, @NotNull Object> answers,
        @Nullable @Valid Departure departure,
        @Nullable @Valid NewMember member,
        @Nullable @Valid RegisterHousehold registration) {

    /**
     * The final score from now on, until the household declares anew or the end.
     *
     * @param value decimal string with at most seven decimals
     * @param until the last day on which it holds
     */
    @Schema(name = "CorrectedScore")
    public record NewScore(
            @NotNull @Pattern(regexp = "^[0-9]{1,2}(\\.[0-9]{1,7})?$")
            String value,

            @NotNull LocalDate until) {}
}
