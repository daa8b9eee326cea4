package org.sijil.social.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.version.ETags;
import org.sijil.social.household.AnswerCorrection;
import org.sijil.social.household.Departure;
import org.sijil.social.household.HouseholdChanges;
import org.sijil.social.household.HouseholdRegister;
import org.sijil.social.household.HouseholdView;
import org.sijil.social.household.RegisterHousehold;
import org.sijil.social.household.ScoreCorrections;
import org.sijil.social.membership.NewMember;
import org.sijil.social.request.ComplaintThread;
import org.sijil.social.request.RequestCodes;

/** Does what a decision says, in its transaction: what the household refuses is not decided. */
@ApplicationScoped
class Corrections {

    private static final String POINTER = "/correction";

    private final ComplaintThread thread;
    private final ScoreCorrections scores;
    private final AnswerCorrection said;
    private final HouseholdChanges changes;
    private final HouseholdRegister register;
    private final RequestCodes codes;
    private final Clock clock;

    Corrections(
            ComplaintThread thread,
            ScoreCorrections scores,
            AnswerCorrection said,
            HouseholdChanges changes,
            HouseholdRegister register,
            RequestCodes codes,
            Clock clock) {
        this.thread = thread;
        this.scores = scores;
        this.said = said;
        this.changes = changes;
        this.register = register;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The household that was put right, or that came of it; null with a rejection.
     *
     * @param household whom the complaint concerns
     */
    Uni<@Nullable UUID> apply(Complaint complaint, @Nullable UUID household, ComplaintDecision decision) {
        Correction correction = decision.correction();
        if (!fits(complaint.kind(), decision)) {
            throw ComplaintProblem.CORRECTION_DOES_NOT_FIT.at(POINTER);
        }
        if (decision.outcome() == Outcome.REJECTED) {
            return Uni.createFrom().nullItem();
        }
        if (correction == null) {
            return thread.carryOut(complaint.subject(), decision.householdVersion())
                    .map(id -> id);
        }
        RegisterHousehold registration = correction.registration();
        if (registration != null) {
            return registered(complaint, registration);
        }
        UUID home = Objects.requireNonNull(household);
        return corrected(complaint, home, correction, decision).replaceWith(home);
    }

    private Uni<@Nullable UUID> registered(Complaint complaint, RegisterHousehold registration) {
        return below(register.register(registration), "/registration")
                .invoke(entered -> requireHeals(complaint, entered))
                .map(HouseholdView::id);
    }

    private static void requireHeals(Complaint complaint, HouseholdView entered) {
        if (entered.members().stream().noneMatch(member -> member.person().equals(complaint.subject()))) {
            throw ComplaintProblem.CORRECTION_DOES_NOT_FIT.at(POINTER + "/registration/members");
        }
    }

    private Uni<?> corrected(Complaint complaint, UUID home, Correction correction, ComplaintDecision decision) {
        String version = version(decision);
        Correction.NewScore score = correction.score();
        Map<String, Object> answers = correction.answers();
        Departure departure = correction.departure();
        NewMember member = correction.member();
        if (score != null) {
            return scores.correct(
                    home,
                    version,
                    complaint.subject(),
                    new BigDecimal(score.value()),
                    end(score),
                    complaint.id(),
                    decision.reason());
        }
        if (answers != null) {
            return scores.requireVersion(home, version)
                    .chain(() -> requireAnswersHold(complaint, home))
                    .chain(() -> below(said.correct(home, answers, complaint.id()), "/answers"));
        }
        return departure != null
                ? below(changes.leave(home, version, departure), "/departure")
                : below(changes.join(home, version, Objects.requireNonNull(member)), "/member");
    }

    /** What the household has declared since is not put right by a complaint about a score of before. */
    private Uni<Void> requireAnswersHold(Complaint complaint, UUID home) {
        if (complaint.kind() != Subject.Kind.SCORE) {
            return Uni.createFrom().voidItem();
        }
        return scores.computed(home, complaint.subject())
                .invoke(score -> {
                    if (score == null || !score.answersHold()) {
                        throw ComplaintProblem.CORRECTION_DOES_NOT_FIT.at(POINTER + "/answers");
                    }
                })
                .replaceWithVoid();
    }

    private LocalDate end(Correction.NewScore score) {
        LocalDate today = LocalDate.now(clock);
        int days = codes.term(RequestCodes.Term.CORRECTION_AT_MOST, today).days();
        if (score.until().isBefore(today) || score.until().isAfter(today.plusDays(days))) {
            throw ComplaintProblem.CORRECTION_END_IMPLAUSIBLE
                    .with(Map.of("days", days))
                    .at(POINTER + "/score/until");
        }
        return score.until();
    }

    private static String version(ComplaintDecision decision) {
        Integer version = decision.householdVersion();
        if (version == null) {
            throw ComplaintProblem.HOUSEHOLD_VERSION_NEEDED.at("/householdVersion");
        }
        return ETags.of(version);
    }

    private static boolean fits(Subject.Kind kind, ComplaintDecision decision) {
        Correction correction = decision.correction();
        if (decision.outcome() == Outcome.REJECTED || kind == Subject.Kind.REFUSAL) {
            return correction == null;
        }
        if (correction == null || given(correction) != 1) {
            return false;
        }
        return switch (kind) {
            case SCORE -> correction.score() != null || correction.answers() != null;
            case ANSWER -> correction.answers() != null;
            case MEMBERSHIP ->
                correction.departure() != null || correction.member() != null || correction.registration() != null;
            case REFUSAL -> false;
        };
    }

    private static int given(Correction correction) {
        return (correction.score() == null ? 0 : 1)
                + (correction.answers() == null ? 0 : 1)
                + (correction.departure() == null ? 0 : 1)
                + (correction.member() == null ? 0 : 1)
                + (correction.registration() == null ? 0 : 1);
    }

    private static <T> Uni<T> below(Uni<T> work, String what) {
        return work.onFailure(Refused.class).transform(refused -> refused.below(POINTER + what));
    }
}
