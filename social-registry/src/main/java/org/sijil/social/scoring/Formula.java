package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;
import org.sijil.social.geography.Area;

/**
 * A dated set of coefficients. Thresholds are not part of it: each programme sets its own.
 *
 * @param effectiveFrom the first business date it scores
 * @param effectiveUntil the first date it no longer scores; null until another formula takes its place
 * @param source the legal text
 * @param labels what each line of a breakdown is called
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
        AreaFormula rural,
        Map<String, Texts> labels) {

    /** The lines of a breakdown that are no variables. */
    static final List<String> CONSTANTS = List.of("intercept", "region");

    /** The name of the score. */
    @RegisterForReflection
    public record Title(String ar, String fr, String en) {}

    AreaFormula of(Area area) {
        return switch (area) {
            case URBAN -> urban;
            case RURAL -> rural;
        };
    }
}
