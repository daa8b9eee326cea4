package org.sijil.social.explanation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Texts;
import org.sijil.social.household.HouseholdReads;
import org.sijil.social.request.RequestCodes;
import org.sijil.social.scoring.Meanings;

/** Puts a household's present score into words. What a programme makes of it is the programme's to say. */
@ApplicationScoped
class ScoreExplanation {

    private static final List<String> SHOWN = List.of("score", "declaration");

    /** Nought is the one reference that is law: the coefficients stand in the decree, an average household does not. */
    private static final Texts REFERENCE = new Texts(
            "Each effect is what the household has of a thing, against the same household with none of it. With the"
                    + " constants, effects add up to the score.",
            "Chaque effet compare le ménage au même ménage sans l'élément cité. Ajoutés aux constantes, les effets"
                    + " donnent l'indice.",
            "يقارن كل أثر الأسرة المعيشية بالأسرة نفسها لو لم يكن لديها العنصر المذكور. ومجموع الآثار مع الثوابت"
                    + " يعطي المؤشر.");

    private final HouseholdReads reads;
    private final KeptScores scores;
    private final Meanings meanings;
    private final ChangeWalk changes;
    private final UnverifiedAnswers unverified;
    private final RequestCodes codes;
    private final Clock clock;

    ScoreExplanation(
            HouseholdReads reads,
            KeptScores scores,
            Meanings meanings,
            ChangeWalk changes,
            UnverifiedAnswers unverified,
            RequestCodes codes,
            Clock clock) {
        this.reads = reads;
        this.scores = scores;
        this.meanings = meanings;
        this.changes = changes;
        this.unverified = unverified;
        this.codes = codes;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Explanation> of(UUID household, Locale language) {
        return reads.record(household, SHOWN)
                .chain(() -> scores.newest(household, 2))
                .chain(newest -> explained(newest, language));
    }

    private Uni<Explanation> explained(List<KeptScore> newest, Locale language) {
        if (newest.isEmpty()) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        KeptScore score = newest.get(0);
        Change changed = newest.size() < 2 ? null : changes.from(newest.get(1), score, language);
        return corrected(score, language)
                .chain(corrected -> unverified
                        .of(score.declaration())
                        .map(open -> explanation(score, corrected, changed, open, language)));
    }

    private Uni<@Nullable CorrectedScore> corrected(KeptScore score, Locale language) {
        return scores.corrections(score.household())
                .map(kept -> new FinalScores(kept, LocalDate.now(clock), clock.getZone()).insteadOf(score))
                .map(found -> found.map(one -> CorrectedScore.of(one, codes.meaning(one.reason()), language))
                        .orElse(null));
    }

    private Explanation explanation(
            KeptScore score,
            @Nullable CorrectedScore corrected,
            @Nullable Change changed,
            Predicate<String> open,
            Locale language) {
        List<Lines.Line> lines = List.copyOf(Lines.of(
                        score.breakdown(),
                        meanings.of(score.formula(), score.inputs().area()))
                .bySubject()
                .values());
        return new Explanation(
                score.id(),
                score.value(),
                corrected,
                score.formula(),
                score.computedAt(),
                REFERENCE.in(language),
                lines.stream()
                        .filter(line -> line.meaning().isConstant())
                        .map(line -> effect(line, open, language))
                        .toList(),
                effects(lines, 1, open, language),
                effects(lines, -1, open, language),
                changed);
    }

    private static List<Effect> effects(List<Lines.Line> lines, int sign, Predicate<String> open, Locale language) {
        return lines.stream()
                .filter(line -> !line.meaning().isConstant() && line.effect().signum() == sign)
                .sorted(Comparator.comparing((Lines.Line line) -> line.effect().abs())
                        .reversed())
                .map(line -> effect(line, open, language))
                .toList();
    }

    private static Effect effect(Lines.Line line, Predicate<String> open, Locale language) {
        String answer = line.meaning().answer();
        return new Effect(
                line.meaning().subject(),
                line.label(language),
                line.value(),
                line.effect().toPlainString(),
                answer == null ? null : open.test(answer));
    }
}
