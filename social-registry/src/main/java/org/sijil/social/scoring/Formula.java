package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.social.geography.Area;

/**
 * A dated set of coefficients. Thresholds are not part of it: each programme sets its own.
 *
 * @param effectiveFrom the first business date it scores
 * @param effectiveUntil the first date it no longer scores; null until another formula takes its place
 * @param source the legal text
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Formula(
        String id,
        Title title,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source,
        String confidence,
        Switches switches,
        AreaFormula urban,
        AreaFormula rural) {

    /** The name of the score in the two languages of its text. */
    @RegisterForReflection
    public record Title(String ar, String fr) {}

    AreaFormula of(Area area) {
        return switch (area) {
            case URBAN -> urban;
            case RURAL -> rural;
        };
    }
}
