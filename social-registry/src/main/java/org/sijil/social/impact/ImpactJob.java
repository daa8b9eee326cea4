package org.sijil.social.impact;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.job.IdRange;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;
import org.sijil.social.household.CountedFacts;
import org.sijil.social.household.FactsText;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.TrialScores;

/** Scores every household by another formula, from the inputs of its present score, and writes it down beside that. */
@ApplicationScoped
class ImpactJob implements JobHandler {

    static final String KIND = "impact-study";

    private static final int CHUNK = 5_000;
    private static final int FETCH = 500;

    /** Before and after are final scores of the study's day: one that a decision has corrected until then or later is so on both sides. */
    private static final String HOUSEHOLDS = """
            SELECT household.id, household.region, household.area, household.people,
                   CASE WHEN corrected_until >= ? THEN corrected ELSE latest.value END,
                   CASE WHEN corrected_until >= ? THEN corrected END,
                   cast(latest.counted AS text)
              FROM household, LATERAL (SELECT kept.value, score_counted(kept) AS counted
                                         FROM scores_of(household.id) AS kept
                                        ORDER BY computed_at DESC, id DESC
                                        LIMIT 1) AS latest
             WHERE household.id >= ? AND (cast(? AS uuid) IS NULL OR household.id < ?)
               AND dissolved_on IS NULL AND household.score IS NOT NULL
            """;

    private final TrialScores trials;
    private final TypesOfHouseholds types;
    private final JsonText json;
    private final FactsText facts;

    ImpactJob(TrialScores trials, TypesOfHouseholds types, JsonText json, FactsText facts) {
        this.trials = trials;
        this.types = types;
        this.json = json;
        this.facts = facts;
    }

    /**
     * What the job is to do.
     *
     * @param proposal of the formula; null when it came with the service
     */
    @RegisterForReflection
    record Order(UUID study, String formula, @Nullable UUID proposal, LocalDate on) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> chunks(Connection tx, JsonNode parameters) throws SQLException {
        return IdRange.cut(tx, "household", CHUNK);
    }

    @Override
    public int process(Connection tx, JobChunk chunk) throws SQLException {
        Order order = json.read(chunk.parameters(), Order.class);
        Function<ScoreInputs, BigDecimal> score =
                trials.by(tx, order.formula(), order.proposal()).orElseThrow(ImpactProblem.UNKNOWN_FORMULA::refuse);
        IdRange range = IdRange.of(chunk);
        CopyRows rows = new CopyRows("impact_score (study, household, region, area, people, type, was, becomes)");
        try (PreparedStatement query = tx.prepareStatement(HOUSEHOLDS)) {
            query.setFetchSize(FETCH);
            query.setObject(1, order.on());
            query.setObject(2, order.on());
            query.setObject(3, range.first());
            query.setObject(4, range.next());
            query.setObject(5, range.next());
            int households = scored(query, order, score, rows);
            rows.write(tx);
            return households;
        }
    }

    private int scored(PreparedStatement query, Order order, Function<ScoreInputs, BigDecimal> score, CopyRows rows)
            throws SQLException {
        int households = 0;
        try (ResultSet found = query.executeQuery()) {
            for (; found.next(); households++) {
                BigDecimal corrected = found.getBigDecimal(6);
                ScoreInputs kept =
                        json.read(found.getString(7), CountedFacts.class).inputs(facts);
                rows.add(
                        order.study(),
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getInt(4),
                        type(order.on(), kept),
                        found.getString(5),
                        corrected == null ? score.apply(kept.on(order.on())) : corrected);
            }
        }
        return households;
    }

    private @Nullable String type(LocalDate on, ScoreInputs household) {
        return types.on(on).map(known -> known.of(household.residents())).orElse(null);
    }
}
