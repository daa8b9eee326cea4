package org.sijil.social.complaint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a complaint.
 *
 * @param questionedBy who took the questioned decision, or judged what it rests on
 */
@RegisterForReflection
record Complaint(
        UUID id,
        Subject.Kind kind,
        UUID subject,
        @Nullable String pointer,
        @Nullable String questioned,
        Set<String> questionedBy,
        String grounds,
        LocalDate filedOn,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable LocalDate appealUntil,
        @Nullable String appealGrounds,
        @Nullable LocalDate appealedOn,
        @Nullable LocalDate appealDue,
        @Nullable Outcome appealOutcome,
        @Nullable String appealReason,
        @Nullable String appealExplanation,
        @Nullable LocalDate appealDecidedOn) {

    /** Whether this is one of those who decided before. */
    boolean wasDecidedBy(String somebody) {
        return questionedBy.contains(somebody) || somebody.equals(decidedBy);
    }
}
