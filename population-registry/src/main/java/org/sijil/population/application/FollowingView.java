package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * How far a request is, for whoever holds its receipt: nothing personal.
 *
 * @param due the last day for the next step, where one is due from whoever asked
 * @param deadline the same in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RegistrationFollowing")
public record FollowingView(
        RegistrationState state,
        Texts meaning,
        Texts nextStep,
        @Nullable LocalDate due,
        @Nullable Texts deadline) {

    private static final Texts DEADLINE =
            new Texts("At the latest on {due}", "Au plus tard le {due}", "في أجل أقصاه {due}");

    static FollowingView of(RegistrationState state, @Nullable LocalDate due) {
        return new FollowingView(
                state, state.meaning(), state.nextStep(), due, due == null ? null : DEADLINE.with(Map.of("due", due)));
    }
}
