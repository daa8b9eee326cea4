package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a coverage check; the same for a person who is unknown and one who is not covered.
 *
 * @param regime the regime that covers the person
 * @param since first day of the cover
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coverage(
        boolean covered, @Nullable String regime, @Nullable LocalDate since) {

    static final Coverage NONE = new Coverage(false, null, null);
}
