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
import org.sijil.social.declaration.DeclarationRules;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/** Scores a household as it stands today: for new answers, or for new members with the answers that were given. */
@ApplicationScoped
class Rescoring {

    private final Scorer scorer;
    private final Clock clock;

    Rescoring(Scorer scorer, Clock clock) {
        this.scorer = scorer;
        this.clock = clock;
    }

    /** The score for answers that fit the members, entered in the household; null while nothing was declared. */
    RosterChange.@Nullable Scored forAnswers(Roster now) {
        Declaration answers = now.answers();
        return answers == null ? null : score(now, answers, RosterChange.Cause.DECLARATION);
    }

    /** The score after people came or went: each count of the last answers is cut to who is left to be counted. */
    RosterChange.@Nullable Scored forPeople(Roster now) {
        return forPeople(now, RosterChange.Cause.COMPOSITION);
    }

    /** The same, when something else than people called for it. */
    RosterChange.@Nullable Scored forPeople(Roster now, RosterChange.Cause cause) {
        Declaration answers = now.answers();
        if (answers == null || now.members().isEmpty()) {
            return null;
        }
        Composition people = new Composition(now.residents(), LocalDate.now(clock));
        return score(now, DeclarationRules.bounded(answers, people), cause);
    }

    /** The score after members have grown older; null when it stays what it is, and the household is not touched. */
    RosterChange.@Nullable Scored forBirthday(Roster now) {
        Declaration answers = now.answers();
        ScoreSummary before = now.household().score();
        if (answers == null || before == null || now.members().isEmpty()) {
            return null;
        }
        Composition people = new Composition(now.residents(), LocalDate.now(clock));
        RosterChange.Scored scored =
                computed(now, DeclarationRules.bounded(answers, people), RosterChange.Cause.BIRTHDAY);
        boolean same = scored.score().value().toPlainString().equals(before.value());
        return same ? null : entered(now, scored);
    }

    /** The score for answers that a decision corrected. */
    RosterChange.Scored forDecision(Roster now) {
        return score(now, Objects.requireNonNull(now.answers()), RosterChange.Cause.DECISION);
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
