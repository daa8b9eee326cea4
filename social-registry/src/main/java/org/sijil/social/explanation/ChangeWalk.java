package org.sijil.social.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.social.scoring.Meanings;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/**
 * Takes the move from one score to the next apart. It walks from the earlier inputs to the later ones in fixed steps, the
 * formula first, then place, members and answers, and scores at each step: what a step moves has that step's cause, and the
 * steps add up.
 */
@ApplicationScoped
class ChangeWalk {

    private final Scorer scorer;
    private final Meanings meanings;

    ChangeWalk(Scorer scorer, Meanings meanings) {
        this.scorer = scorer;
        this.meanings = meanings;
    }

    Change from(KeptScore before, KeptScore after, Locale language) {
        BigDecimal difference = new BigDecimal(after.value()).subtract(new BigDecimal(before.value()));
        return new Change(
                before.id(),
                before.value(),
                before.computedAt(),
                difference.toPlainString(),
                lines(before, after, language));
    }

    private List<Change.Line> lines(KeptScore before, KeptScore after, Locale language) {
        List<Step> steps = steps(before, after);
        List<Move> moves = new ArrayList<>();
        for (int index = 1; index < steps.size(); index++) {
            moves.addAll(moves(steps.get(index - 1), steps.get(index)));
        }
        moves.sort(Comparator.comparing((Move move) -> move.effect().abs()).reversed());
        return moves.stream().map(move -> move.line(language)).toList();
    }

    /** Answers that are cut to fewer members belong to the members: then the declaration is still the same. */
    private List<Step> steps(KeptScore before, KeptScore after) {
        ScoreInputs old = before.inputs();
        ScoreInputs now = after.inputs();
        boolean sameWord = before.declaration().equals(after.declaration());
        ScoreInputs moved = new ScoreInputs(old.on(), now.region(), now.area(), old.residents(), old.answers());
        ScoreInputs peopled = new ScoreInputs(
                now.on(), now.region(), now.area(), now.residents(), sameWord ? now.answers() : old.answers());
        return List.of(
                step(ChangeCause.FORMULA, before.formula(), old),
                step(ChangeCause.FORMULA, after.formula(), old),
                step(ChangeCause.PLACE, after.formula(), moved),
                step(ChangeCause.MEMBERS, after.formula(), peopled),
                step(ChangeCause.ANSWERS, after.formula(), now));
    }

    private Step step(ChangeCause cause, String formula, ScoreInputs inputs) {
        return new Step(
                cause, Lines.of(scorer.replay(formula, inputs).breakdown(), meanings.of(formula, inputs.area())));
    }

    private static List<Move> moves(Step from, Step to) {
        Set<String> subjects = new LinkedHashSet<>(from.lines().bySubject().keySet());
        subjects.addAll(to.lines().bySubject().keySet());
        return subjects.stream()
                .map(subject -> new Move(
                        subject,
                        to.cause(),
                        from.lines().about(subject),
                        to.lines().about(subject)))
                .filter(move -> move.effect().signum() != 0)
                .toList();
    }

    /** The lines after a step, and what the step changed. */
    private record Step(ChangeCause cause, Lines lines) {}

    /** One thing that a step moved. */
    private record Move(String subject, ChangeCause cause, Lines.@Nullable Line before, Lines.@Nullable Line after) {

        BigDecimal effect() {
            return effect(after).subtract(effect(before));
        }

        Change.Line line(Locale language) {
            return new Change.Line(
                    subject,
                    Objects.requireNonNull(after == null ? before : after).label(language),
                    cause,
                    cause.words().in(language),
                    before == null ? null : before.value(),
                    after == null ? null : after.value(),
                    effect().toPlainString());
        }

        private static BigDecimal effect(Lines.@Nullable Line line) {
            return line == null ? BigDecimal.ZERO : line.effect();
        }
    }
}
