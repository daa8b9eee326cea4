package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * All that a request can be, with the portal's own codes, and all reasons and deadlines.
 *
 * @param moves the table of what leads where
 */
@Schema(name = "RequestCodes")
public record CodesView(
        List<FamilyCode> families,
        List<StateCode> states,
        List<MoveRow> moves,
        List<ReasonCode> reasons,
        List<DeadlineRow> deadlines) {

    static CodesView of(RequestCodes codes, LocalDate today) {
        return new CodesView(
                Arrays.stream(Family.values()).map(FamilyCode::of).toList(),
                Arrays.stream(RequestState.values()).map(StateCode::of).toList(),
                Arrays.stream(Move.values()).map(MoveRow::of).toList(),
                codes.reasons(today).map(ReasonCode::of).toList(),
                codes.deadlines().stream().map(DeadlineRow::of).toList());
    }

    /** A family, as we and as the portal call it. */
    public record FamilyCode(Family code, String portalOnline, String portalCentre, Texts meaning) {

        static FamilyCode of(Family family) {
            return new FamilyCode(
                    family, family.portalCode(Channel.ONLINE), family.portalCode(Channel.CENTRE), family.meaning());
        }
    }

    /** A state, as we and as the portal call it. */
    public record StateCode(RequestState code, String portal, Texts meaning, Texts nextStep) {

        static StateCode of(RequestState state) {
            return new StateCode(state, state.portalCode(), state.meaning(), state.nextStep());
        }
    }

    /**
     * A move.
     *
     * @param by asker, agent, handler or time
     * @param to left out where the request stays in its state
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MoveRow(
            Move move,
            String by,
            List<RequestState> from,
            @Nullable RequestState to) {

        static MoveRow of(Move move) {
            return new MoveRow(move, move.by().code(), move.from(), move.to());
        }
    }

    /**
     * A reason that may be given.
     *
     * @param use rejection or question
     */
    public record ReasonCode(
            String use,
            String code,
            Texts meaning,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence) {

        static ReasonCode of(RequestCodes.Reason reason) {
            return new ReasonCode(
                    reason.use().code(),
                    reason.code(),
                    reason.meaning(),
                    reason.effectiveFrom(),
                    reason.source(),
                    reason.confidence());
        }
    }

    /** How long a request waits in a state. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadlineRow(
            @Nullable Family family,
            RequestState state,
            int days,
            boolean workingDays,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence) {

        static DeadlineRow of(RequestCodes.Deadline deadline) {
            return new DeadlineRow(
                    deadline.family(),
                    deadline.state(),
                    deadline.days(),
                    deadline.workingDays(),
                    deadline.effectiveFrom(),
                    deadline.source(),
                    deadline.confidence());
        }
    }
}
