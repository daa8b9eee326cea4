package org.sijil.population.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.population.document.DocumentView;

/**
 * A request for correction, and what became of it. Its id is the receipt: it tells nothing and may be printed as a QR code.
 *
 * @param person the record that it is about
 * @param due the day by which the person must have an answer
 * @param overdue that day is over and nobody decided
 * @param decisionReason why it was accepted or rejected
 * @param event the vital event by which the register was put right, where it was one
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CorrectionRequest")
public record RequestView(
        UUID id,
        UUID person,
        String field,
        Wanted wanted,
        String reason,
        List<DocumentView> documents,
        RequestState state,
        OffsetDateTime requestedAt,
        LocalDate due,
        boolean overdue,
        @Nullable OffsetDateTime takenAt,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decisionReason,
        @Nullable UUID event) {

    /** The same on a day, which tells whether the answer is late. */
    RequestView on(LocalDate today) {
        return new RequestView(
                id,
                person,
                field,
                wanted,
                reason,
                documents,
                state,
                requestedAt,
                due,
                state.isOpen() && due.isBefore(today),
                takenAt,
                decidedAt,
                decisionReason,
                event);
    }
}
