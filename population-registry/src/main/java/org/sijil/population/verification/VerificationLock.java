package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything about a person is verified.
 *
 * @param locked nobody is told whether a fact about the person is right, and no partner is given an attribute
 * @param history when it was so, the latest first
 */
public record VerificationLock(boolean locked, List<Span> history) {

    /**
     * From when to when it was locked.
     *
     * @param unlockedAt null while it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Span(OffsetDateTime lockedAt, @Nullable OffsetDateTime unlockedAt) {}

    static VerificationLock of(List<Span> history) {
        return new VerificationLock(history.stream().anyMatch(span -> span.unlockedAt() == null), history);
    }

    /** What the person wants. */
    @Schema(examples = "{\"locked\": true}")
    public record Wanted(@NotNull boolean locked) {}
}
