package org.sijil.social.explanation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.household.CountedFacts;
import org.sijil.social.household.FactsText;
import org.sijil.social.scoring.Contribution;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/** Reads stored scores, in the current transaction. A breakdown that was not kept is computed from what was. */
@ApplicationScoped
class KeptScores {

    /** A stored score as one JSON text, of {@link StoredScore}; what it is read from comes next, as {@code kept}. */
    static final String ROW = """
        SELECT cast(jsonb_build_object('id', kept.id, 'household', kept.household, 'declaration', kept.declaration,
                                       'cause', cause, 'campaign', campaign, 'formula', kept.formula,
                                       'value', cast(value AS text), 'computedAt', computed_at,
                                       'counted', score_counted(kept), 'breakdown', breakdown) AS text)
        """;

    private static final String ONE = ROW + " FROM scores_with($1) AS kept";
    private static final String SHEET = "SELECT cast(sheet AS text) FROM declaration WHERE id = $1";
    private static final String OF_HOUSEHOLD = ROW + """
          FROM scores_of($1) AS kept
         WHERE (computed_at, id) < ($2, $3)
         ORDER BY computed_at DESC, id DESC
         LIMIT $4
        """;

    private static final String CORRECTIONS = """
        SELECT cast(jsonb_build_object('value', cast(value AS text), 'from', effective_from, 'until', until,
                                       'decision', decision, 'reason', reason, 'decidedAt', decided_at,
                                       'score', score, 'declaration', declaration) AS text)
          FROM score_correction
         WHERE household = $1
         ORDER BY id DESC
        """;

    private final JsonText json;
    private final FactsText facts;
    private final Scorer scorer;

    KeptScores(JsonText json, FactsText facts, Scorer scorer) {
        this.json = json;
        this.facts = facts;
        this.scorer = scorer;
    }

    /** What a row of {@link #ROW} says. */
    KeptScore read(String row) {
        StoredScore stored = json.read(row, StoredScore.class);
        ScoreInputs inputs = stored.counted().inputs(facts);
        List<Contribution> breakdown = stored.breakdown();
        return stored.with(
                inputs,
                breakdown == null ? scorer.replay(stored.formula(), inputs).breakdown() : breakdown);
    }

    /** What was said of each member in a declaration; null when only counts were. */
    Uni<@Nullable AnswerSheet> sheet(UUID declaration) {
        return Sql.value(String.class, SHEET, declaration)
                .map(sheet -> sheet == null ? null : json.read(sheet, AnswerSheet.class));
    }

    Uni<@Nullable KeptScore> find(UUID id) {
        return Sql.value(String.class, ONE, id).map(row -> row == null ? null : read(row));
    }

    /** The newest scores of a household, the newest first. */
    Uni<List<KeptScore>> newest(UUID household, int most) {
        return rows(household, TimedPlace.AFTER_ALL, most);
    }

    /** One more than the page holds, the newest first. */
    Uni<List<KeptScore>> page(UUID household, PageRequest page) {
        return rows(household, TimedPlace.fromNewest(page), page.limit() + 1);
    }

    /** The scores of a household that decisions set, the newest first. */
    Uni<List<KeptCorrection>> corrections(UUID household) {
        return Sql.values(String.class, CORRECTIONS, household)
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, KeptCorrection.class))
                        .toList());
    }

    /** The cursor that continues after a score. */
    static String after(PastScore score) {
        return new TimedPlace(score.computedAt(), score.id()).cursor();
    }

    private Uni<List<KeptScore>> rows(UUID household, TimedPlace after, int most) {
        return Sql.values(String.class, OF_HOUSEHOLD, household, after.at(), after.id(), most)
                .map(rows -> rows.stream().map(this::read).toList());
    }

    /** A score as it was kept. */
    @RegisterForReflection
    record StoredScore(
            UUID id,
            UUID household,
            UUID declaration,
            String cause,
            @Nullable UUID campaign,
            String formula,
            String value,
            OffsetDateTime computedAt,
            CountedFacts counted,
            @Nullable List<Contribution> breakdown) {

        KeptScore with(ScoreInputs inputs, List<Contribution> lines) {
            return new KeptScore(
                    id, household, declaration, cause, campaign, formula, value, computedAt, inputs, lines);
        }
    }
}
