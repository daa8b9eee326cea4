package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * How far a request is, for whoever holds its receipt: nothing personal.
 *
 * @param due the last day for the next step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RequestFollowing")
public record FollowingView(
        Family family,
        RequestState state,
        String portalState,
        Texts meaning,
        Texts nextStep,
        @Nullable LocalDate due) {

    static FollowingView of(Family family, RequestState state, @Nullable LocalDate due) {
        return new FollowingView(family, state, state.portalCode(), state.meaning(), state.nextStep(family), due);
    }
}
