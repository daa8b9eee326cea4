package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * One move of a request.
 *
 * @param from left out for the first one
 * @param role of whoever made it; who that is stands in the audit trail
 * @param content what was submitted by it
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestStep(
        Move move,
        @Nullable RequestState from,
        RequestState to,
        OffsetDateTime at,
        String role,
        @Nullable String reason,
        @Nullable Texts reasonMeaning,
        @Nullable String explanation,
        @Nullable RequestContent content) {}
