package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A formula that somebody proposes.
 *
 * @param formula the id that the file gives it
 * @param proposedBy the subject of a token, or {@code deployment} for a file in the mounted folder
 * @param withdrawn present once an approved formula was taken back
 * @param content the file itself; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormulaProposal(
        UUID id,
        String formula,
        String file,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        ProposalState state,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String reason,
        @Nullable Withdrawal withdrawn,
        @Nullable String content) {

    /** Who took it back after its approval, when and why. */
    @RegisterForReflection
    public record Withdrawal(String by, OffsetDateTime at, String reason) {}
}
