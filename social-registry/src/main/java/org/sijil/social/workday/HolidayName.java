package org.sijil.social.workday;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.problem.Texts;

/** The name of a holiday in three languages. */
public record HolidayName(
        @NotNull @Size(max = 100) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String en,

        @NotNull @Size(max = 100) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String fr,

        @NotNull @Size(max = 100) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String ar) {

    Texts texts() {
        return new Texts(en, fr, ar);
    }
}
