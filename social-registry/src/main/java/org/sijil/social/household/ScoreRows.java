package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.scoring.Contribution;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/** The kept scores and declarations, for reading. */
@ApplicationScoped
class ScoreRows {

    private static final String LATEST_SCORE = """
        SELECT cast(jsonb_build_object('value', cast(value AS text), 'formula', formula, 'counted', score_counted(score),
                                       'computedAt', computed_at, 'breakdown', breakdown, 'corrected',
                                       (SELECT jsonb_build_object('value', cast(correction.value AS text),
                                                                  'from', effective_from, 'until', until,
                                                                  'decision', decision)
                                          FROM household home
                                          JOIN score_correction correction ON correction.household = home.id
                                         WHERE home.id = $1 AND home.corrected IS NOT NULL AND correction.declaration = home.declaration
                                         ORDER BY correction.id DESC
                                         LIMIT 1)) AS text)
          FROM scores_of($1) AS score
         ORDER BY computed_at DESC, id DESC
         LIMIT 1
        """;
    private static final String DECLARATION = """
        SELECT cast(jsonb_build_object('id', id, 'declaredAt', declared_at, 'answers', answers,
                                       'channel', channel, 'sheet', sheet, 'declaredBy', declared_by,
                                       'declaredOn', declared_on,
                                       'provenance', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                                                 'pointer', pointer, 'source', source,
                                                                 'validFrom', valid_from, 'recordedAt', recorded_at,
                                                                 'by', by, 'channel', answer_provenance.channel,
                                                                 'body', body, 'finding', finding,
                                                                 'decision', decision)
                                                                 ORDER BY pointer, recorded_at, answer_provenance.id), '[]')
                                                        FROM answer_provenance
                                                       WHERE answer_provenance.declaration = declaration.id)) AS text)
          FROM declaration
         WHERE id = $1
        """;

    private final JsonText json;
    private final FactsText facts;
    private final Scorer scorer;

    ScoreRows(JsonText json, FactsText facts, Scorer scorer) {
        this.json = json;
        this.facts = facts;
        this.scorer = scorer;
    }

    Uni<@Nullable ScoreView> latest(Household household) {
        return one(LATEST_SCORE, household.id(), StoredScore.class)
                .onItem()
                .ifNotNull()
                .transform(this::view);
    }

    /** A breakdown that was not kept is computed from what was. */
    private ScoreView view(StoredScore stored) {
        ScoreInputs inputs = stored.counted().inputs(facts);
        List<Contribution> kept = stored.breakdown();
        List<Contribution> breakdown =
                kept == null ? scorer.replay(stored.formula(), inputs).breakdown() : kept;
        return new ScoreView(
                stored.value(), stored.formula(), inputs.area(), stored.computedAt(), breakdown, stored.corrected());
    }

    Uni<@Nullable DeclarationView> declaration(Household household) {
        UUID declaration = household.declaration();
        return declaration == null
                ? Uni.createFrom().nullItem()
                : one(DECLARATION, declaration, StoredDeclaration.class)
                        .onItem()
                        .ifNotNull()
                        .transform(StoredDeclaration::view);
    }

    private <T> Uni<@Nullable T> one(String query, UUID id, Class<T> type) {
        return Sql.value(String.class, query, id).map(row -> row == null ? null : json.read(row, type));
    }

    @RegisterForReflection
    record StoredScore(
            String value,
            String formula,
            CountedFacts counted,
            OffsetDateTime computedAt,
            @Nullable List<Contribution> breakdown,
            ScoreView.@Nullable FinalScore corrected) {}

    @RegisterForReflection
    record StoredDeclaration(
            UUID id,
            OffsetDateTime declaredAt,
            Declaration answers,
            String channel,
            @Nullable AnswerSheet sheet,
            String declaredBy,
            LocalDate declaredOn,
            List<AnswerSource> provenance) {

        DeclarationView view() {
            AnswerSheet said = sheet == null ? AnswerSheet.EMPTY : sheet;
            return new DeclarationView(
                    id,
                    declaredAt,
                    answers,
                    channel,
                    sheet == null ? null : said.questionnaire(),
                    sheet == null ? null : said.members(),
                    sheet == null ? null : said.contracts(),
                    sources());
        }

        /** What nothing more is known of was declared; a declaration by decision names who declared it first. */
        private List<AnswerSource> sources() {
            AnswerSource declared =
                    new AnswerSource("", "declared", declaredOn, declaredAt, declaredBy, channel, null, null, null);
            return provenance.stream().anyMatch(source -> source.pointer().isEmpty())
                    ? provenance
                    : Stream.concat(Stream.of(declared), provenance.stream()).toList();
        }
    }
}
