package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Declared;
import org.sijil.social.declaration.FittingAnswers;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/** Scores a household as it stands today: for new answers, or for new members with the answers that were given. */
@ApplicationScoped
class Rescoring {

    private final Scorer scorer;
    private final FittingAnswers fitting;
    private final Clock clock;

    Rescoring(Scorer scorer, FittingAnswers fitting, Clock clock) {
        this.scorer = scorer;
        this.fitting = fitting;
        this.clock = clock;
    }

    /** The score for answers that fit the members, entered in the household; null while nothing was declared. */
    RosterChange.@Nullable Scored forAnswers(Roster now) {
        return now.said() == null ? null : asSaid(now, RosterChange.Cause.DECLARATION);
    }

    /** The score after people came or went, for what the last answers say of those who are left. */
    RosterChange.@Nullable Scored forPeople(Roster now) {
        return forPeople(now, RosterChange.Cause.COMPOSITION);
    }

    /** The same, when something else than people called for it. */
    RosterChange.@Nullable Scored forPeople(Roster now, RosterChange.Cause cause) {
        Declared said = now.said();
        return said == null || now.members().isEmpty() ? null : entered(now, asFitting(now, cause));
    }

    /** The score after members have grown older; null when it stays what it is, and the household is not touched. */
    RosterChange.@Nullable Scored forBirthday(Roster now) {
        Declared said = now.said();
        ScoreSummary before = now.household().score();
        if (said == null || before == null || now.members().isEmpty()) {
            return null;
        }
        RosterChange.Scored scored = asFitting(now, RosterChange.Cause.BIRTHDAY);
        boolean same = scored.score().value().toPlainString().equals(before.value());
        return same ? null : entered(now, scored);
    }

    /** The score for answers that a decision corrected. */
    RosterChange.Scored forDecision(Roster now) {
        return asSaid(now, RosterChange.Cause.DECISION);
    }

    private RosterChange.Scored asSaid(Roster now, RosterChange.Cause cause) {
        OffsetDateTime at = now();
        ScoreBasis basis = ScoreBasis.of(now);
        return entered(now, scored(basis, basis.with(at.toLocalDate(), basis.answers()), cause, at));
    }

    private RosterChange.Scored asFitting(Roster now, RosterChange.Cause cause) {
        OffsetDateTime at = now();
        ScoreBasis basis = ScoreBasis.of(now);
        return scored(basis, basis.on(at.toLocalDate(), fitting), cause, at);
    }

    private RosterChange.Scored scored(
            ScoreBasis basis, ScoreInputs inputs, RosterChange.Cause cause, OffsetDateTime at) {
        return new RosterChange.Scored(TimeOrderedId.next(), scorer.score(inputs), basis, inputs, cause, at);
    }

    private static RosterChange.Scored entered(Roster now, RosterChange.Scored scored) {
        now.household().score(scored.id(), scored.score(), scored.at());
        return scored;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
