package org.sijil.population.biometrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the matching goes, for whoever runs the service.
 *
 * @param configured whether there is a matcher at all
 * @param waiting how many captures it has something to do for
 * @param failing how many of them it failed at the last attempt
 * @param oldest when the one was captured that waits longest
 * @param refused how many it cannot use
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatcherStatus(
        boolean configured,
        long waiting,
        long failing,
        @Nullable OffsetDateTime oldest,
        long refused) {}
