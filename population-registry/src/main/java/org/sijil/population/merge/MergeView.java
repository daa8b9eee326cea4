package org.sijil.population.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records and whether they are one person's; nothing of the person.
 *
 * @param survivor the record that stands, with its number
 * @param merged the record that gives way
 * @param steps what was done, oldest first
 */
@RegisterForReflection
public record MergeView(UUID id, MergeState state, UUID survivor, UUID merged, List<Step> steps, int version) {

    /**
     * One move.
     *
     * @param state to which it led
     * @param by the subject of the token
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            MergeState state,
            String by,
            OffsetDateTime at,
            @Nullable String reason) {}
}
