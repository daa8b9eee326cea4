package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/**
 * The answer to a complaint or to its appeal.
 *
 * @param reason a code of the list {@code complaint} at {@code GET /v1/requests/codes}
 * @param explanation in plain words, for the household to read; names nobody
 * @param correction what is put right; none with a rejection
 * @param householdVersion needed with a correction: the version of the household that was looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintDecision(
        @NotNull Outcome outcome,
        @NotNull String reason,

        @Nullable @Size(max = 1000) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String explanation,

        @Nullable @Valid Correction correction,
        @Nullable Integer householdVersion) {}
