package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.SerializationFailure;
import org.sijil.commons.job.IdRange;
import org.sijil.social.declaration.FittingAnswers;
import org.sijil.social.scoring.QuickFormula;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/**
 * Scores households anew as they stand, very many at once, in the transaction of a job. Only a household whose computed score
 * or formula becomes another is written and told of, so that doing it again changes nothing. A score that a decision has corrected
 * stays the final one until its day; what is computed meanwhile is kept for after.
 *
 * <p>A nation is scored in minutes because little is read and written of each household: a score names the one that keeps what both were
 * computed from, and its own day; the breakdown is computed again when somebody asks.
 */
@ApplicationScoped
public class MassRescoring {

    /** A range with all that its triggers hold of it stays in memory. */
    private static final String ROOM = "SELECT set_config('work_mem', '64MB', true)";

    /**
     * Households and what they were scored by lie in the same order: to walk along both takes a third of looking each up.
     */
    private static final String ALONG =
            "SELECT set_config('enable_nestloop', ?, true), set_config('enable_hashjoin', ?, true)";

    /**
     * A household whose basis still holds is read from its row and that of the basis; for another, it is put together anew, as text of nothing
     * but ids, dates, codes and JSON, which need no escape, and under its names. The score is of interest only where it is of the same formula.
     */
    private static final String READ = """
            SELECT household.id, household.ctid, household.xmin, version,
                   CASE WHEN household.formula <> ? THEN NULL
                        WHEN corrected IS NULL THEN cast(household.score AS text)
                        ELSE (SELECT cast(value AS text)
                                FROM scores_of(household.id)
                               ORDER BY computed_at DESC, id DESC
                               LIMIT 1) END,
                   basis.facts,
                   CASE WHEN basis.facts IS NULL THEN
                            (SELECT concat('{"region":"', region, '","area":"', lower(area), '","residents":[',
                                           (SELECT string_agg(concat('{"person":"', person, '","birthDate":"', birth_date,
                                                                     '","relation":"', relation, '"',
                                                                     ',"spouse":"' || spouse || '"',
                                                                     ',"parents":["'
                                                                     || nullif(array_to_string(parents, '","'), '') || '"]',
                                                                     '}'), ',' ORDER BY position, membership.id)
                                              FROM membership
                                             WHERE membership.household = household.id AND valid_until IS NULL),
                                           '],"answers":', answers, ',"sheet":' || cast(sheet AS text), '}')
                               FROM declaration
                              WHERE declaration.id = household.declaration) END,
                   cast(corrected AS text)
              FROM household LEFT JOIN score AS basis
                   ON basis.household = household.id AND basis.id = household.basis AND basis.facts IS NOT NULL
                      AND basis.household >= ? AND (cast(? AS uuid) IS NULL OR basis.household < ?)
             WHERE household.id >= ? AND (cast(? AS uuid) IS NULL OR household.id < ?)
               AND dissolved_on IS NULL AND household.score IS NOT NULL
             ORDER BY household.id
            """;

    private static final int FETCH = 1_000;

    /**
     * A household is known by its row's place and by who wrote that row: ids took twice as long to send and to read. One that somebody has
     * changed since it was read is left alone, and is missing from the count. Scores that have nothing of their own but a number go into blocks.
     */
    private static final String WRITE = """
            WITH written AS (
                UPDATE household
                   SET score = coalesce(household.corrected, now.value), formula = ?, scored_at = ?, version = version + 1,
                       basis = CASE WHEN now.facts IS NULL THEN household.basis ELSE now.own END
                  FROM (SELECT generate_series(0, ?) / 100, unnest(cast(? AS tid[])), unnest(cast(? AS xid[])),
                               unnest(cast(? AS numeric[])), unnest(cast(? AS uuid[])), unnest(cast(? AS text[])),
                               unnest(cast(? AS text[])))
                       AS now(block, place, writer, value, own, facts, inputs)
                 WHERE household.ctid = now.place AND household.xmin = now.writer
                RETURNING block, id, declaration, formula, value, scored_at, basis, own, facts, inputs),
            alone AS (
                INSERT INTO score (id, household, declaration, cause, campaign, formula, value, computed_at, day, basis, facts,
                                   inputs)
                SELECT own, id, declaration, 'campaign', ?, formula, value, scored_at, ?, nullif(basis, own), facts,
                       cast(inputs AS jsonb)
                  FROM written
                 WHERE own IS NOT NULL),
            together AS (
                INSERT INTO score_block (id, campaign, first, formula, computed_at, day, households, declarations, bases, values)
                SELECT score_id(?, 128 * block), ?, (array_agg(id ORDER BY id))[1], ?, ?, ?, array_agg(id ORDER BY id),
                       array_agg(declaration ORDER BY id), array_agg(basis ORDER BY id), array_agg(value ORDER BY id)
                  FROM written
                 WHERE own IS NULL
                 GROUP BY block)
            SELECT cast(count(*) AS integer),
                   CASE count(*) WHEN ? THEN append_feed_events(?, ?, ?, array_agg(id ORDER BY id), string_to_array(?, E'\\f')) END
              FROM written
            """;

    private final Scorer scorer;
    private final FittingAnswers fitting;
    private final AuditTrail audit;
    private final JsonText json;
    private final FactsText facts;
    private final Clock clock;

    MassRescoring(
            Scorer scorer, FittingAnswers fitting, AuditTrail audit, JsonText json, FactsText facts, Clock clock) {
        this.scorer = scorer;
        this.fitting = fitting;
        this.audit = audit;
        this.json = json;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Scores the households of a range by the formula in force today.
     *
     * @param campaign in whose name; the audit trail has one entry of it for each range, over all that was written
     * @param by whose act it is in the audit trail
     * @throws SQLException a race, when somebody changes one of them meanwhile: nothing is locked before it is written
     */
    public RescoredRange rescore(Connection tx, IdRange range, UUID campaign, Author by) throws SQLException {
        JdbcRows.of(tx, ROOM);
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        QuickFormula formula = scorer.inForceOn(at.toLocalDate());
        RescoredHouseholds changed = new RescoredHouseholds();
        int found = 0;
        JdbcRows.of(tx, ALONG, "off", "off");
        try (PreparedStatement query = tx.prepareStatement(READ)) {
            query.setFetchSize(FETCH);
            query.setString(1, formula.id());
            for (int bounds : new int[] {2, 5}) {
                query.setObject(bounds, range.first());
                query.setObject(bounds + 1, range.next());
                query.setObject(bounds + 2, range.next());
            }
            try (ResultSet rows = query.executeQuery()) {
                for (; rows.next(); found++) {
                    rescore(rows, formula, at.toLocalDate(), changed);
                }
            }
        }
        JdbcRows.of(tx, ALONG, "on", "on");
        if (changed.number() > 0) {
            write(tx, changed, formula.id(), campaign, at);
            audit.appendAll(tx, by, "campaign.rescored", Map.of(campaign, changed.values()));
        }
        return new RescoredRange(found, changed.number());
    }

    private void rescore(ResultSet row, QuickFormula formula, LocalDate day, RescoredHouseholds changed)
            throws SQLException {
        byte[] basis = row.getBytes(6);
        ScoreBasis said = basis == null ? json.read(row.getBytes(7), ScoreBasis.class) : facts.read(basis);
        ScoreInputs inputs = said.on(day, fitting);
        String value = formula.value(inputs).toPlainString();
        if (!value.equals(row.getString(5))) {
            String corrected = row.getString(8);
            changed.add(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    value,
                    corrected == null ? value : corrected,
                    basis == null ? facts.of(said) : null,
                    said.says(inputs) ? null : json.of(inputs));
        }
    }

    private static void write(
            Connection tx, RescoredHouseholds changed, String formula, UUID campaign, OffsetDateTime at)
            throws SQLException {
        try (PreparedStatement write = tx.prepareStatement(WRITE)) {
            LocalDate day = at.toLocalDate();
            JdbcRows.bind(write, formula, at);
            int next = changed.set(write, 3);
            for (Object one : List.of(
                    campaign,
                    day,
                    RescoredHouseholds.blocks(),
                    campaign,
                    formula,
                    at,
                    day,
                    changed.number(),
                    HouseholdEvent.RESCORED,
                    at,
                    HouseholdEvent.rescored(formula, at),
                    changed.told())) {
                write.setObject(next++, one);
            }
            try (ResultSet written = write.executeQuery()) {
                written.next();
                if (written.getInt(1) < changed.number()) {
                    throw new SerializationFailure("a household was changed meanwhile");
                }
            }
        }
    }
}
