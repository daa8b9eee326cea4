package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Composition;
import org.sijil.social.declaration.Declaration;
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
        Declaration answers = now.answers();
        return answers == null ? null : score(now, answers, RosterChange.Cause.DECLARATION);
    }

    /** The score after people came or went, for what the last answers say of those who are left. */
    RosterChange.@Nullable Scored forPeople(Roster now) {
        return forPeople(now, RosterChange.Cause.COMPOSITION);
    }

    /** The same, when something else than people called for it. */
    RosterChange.@Nullable Scored forPeople(Roster now, RosterChange.Cause cause) {
        Declared said = now.said();
        return said == null || now.members().isEmpty() ? null : score(now, fitting(now, said), cause);
    }

    /** The score after members have grown older; null when it stays what it is, and the household is not touched. */
    RosterChange.@Nullable Scored forBirthday(Roster now) {
        Declared said = now.said();
        ScoreSummary before = now.household().score();
        if (said == null || before == null || now.members().isEmpty()) {
            return null;
        }
        RosterChange.Scored scored = computed(now, fitting(now, said), RosterChange.Cause.BIRTHDAY);
        boolean same = scored.score().value().toPlainString().equals(before.value());
        return same ? null : entered(now, scored);
    }

    /** The score for answers that a decision corrected. */
    RosterChange.Scored forDecision(Roster now) {
        return score(now, Objects.requireNonNull(now.answers()), RosterChange.Cause.DECISION);
    }

    private Declaration fitting(Roster now, Declared said) {
        return fitting.of(said, new Composition(now.residents(), LocalDate.now(clock)));
    }

    private RosterChange.Scored score(Roster now, Declaration answers, RosterChange.Cause cause) {
        return entered(now, computed(now, answers, cause));
    }

    private static RosterChange.Scored entered(Roster now, RosterChange.Scored scored) {
        now.household().score(scored.score(), scored.at());
        return scored;
    }

    private RosterChange.Scored computed(Roster now, Declaration answers, RosterChange.Cause cause) {
        Household household = now.household();
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        ScoreInputs inputs =
                new ScoreInputs(at.toLocalDate(), household.region(), household.area(), now.residents(), answers);
        return new RosterChange.Scored(scorer.score(inputs), inputs, cause, at);
    }
}
