package org.sijil.population.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.sijil.commons.problem.ProblemType;
import org.sijil.population.partner.PartnerProblem;
import org.sijil.population.partner.Sweeps;

/** What is to be done about an outcome that is no answer; raises the alarm for a partner that has just been paused. */
@ApplicationScoped
class Verdicts {

    private final Sweeps sweeps;

    Verdicts(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    /** Refuses the request for every outcome that is no answer. */
    void requireAnswer(Asker asker, Outcome outcome) {
        if (outcome == Outcome.CAPPED) {
            throw VerificationProblem.TOO_MANY_FAILURES
                    .refuse()
                    .after(Duration.ofHours(asker.caps().perHours()));
        }
        requireNotPaused(outcome);
    }

    /** Refuses the request of a partner that is paused, be it by this very question. */
    void requireNotPaused(Outcome outcome) {
        if (outcome == Outcome.SWEPT) {
            sweeps.raiseAlarm();
        }
        if (outcome == Outcome.SWEPT || outcome == Outcome.PAUSED) {
            throw PartnerProblem.PARTNER_PAUSED.refuse();
        }
    }

    /** Why a question of a batch has no answer. */
    static ProblemType reason(Outcome outcome) {
        return outcome == Outcome.CAPPED ? VerificationProblem.TOO_MANY_FAILURES : PartnerProblem.PARTNER_PAUSED;
    }
}
