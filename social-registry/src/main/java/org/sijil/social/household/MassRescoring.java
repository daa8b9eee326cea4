package org.sijil.social.household;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.CopyRows;
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

    private static final String CAUSE = "campaign";

    /** A range with all that its triggers hold of it stays in memory. */
    private static final String ROOM = "SELECT set_config('work_mem', '64MB', true)";

    /**
     * A household whose basis still holds is read from one row; of another, its basis is put together anew, as text of nothing
     * but ids, dates, codes and JSON, which need no escape, and under its names.
     */
    private static final String READ = """
            SELECT household.id, household.ctid, version, household.formula,
                   CASE WHEN corrected IS NULL THEN cast(household.score AS text)
                        ELSE (SELECT cast(value AS text)
                                FROM score
                               WHERE score.household = household.id
                               ORDER BY computed_at DESC, id DESC
                               LIMIT 1) END,
                   household.declaration, basis.id,
                   coalesce(basis.facts,
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
                              WHERE declaration.id = household.declaration))
              FROM household LEFT JOIN score AS basis ON basis.id = household.basis AND basis.facts IS NOT NULL
             WHERE household.id >= ? AND (cast(? AS uuid) IS NULL OR household.id < ?)
               AND dissolved_on IS NULL AND household.score IS NOT NULL
             ORDER BY household.id
            """;

    private static final int FETCH = 500;

    /**
     * A household that somebody has changed since it was read is left alone, and is missing from the count. What a score says more than
     * that the basis holds on another day, is copied in beside. The feed is told in the same statement: to send it the rows that it
     * has just written took a tenth of the time. The JSON is put together as text, since numbers and what the formats before it
     * hold need no escape: a builder takes twice as long.
     */
    private static final String WRITE = """
            WITH written AS (
                UPDATE household
                   SET score = coalesce(household.corrected, now.value), formula = ?, scored_at = ?, version = now.version + 1,
                       basis = coalesce(now.basis, household.basis)
                  FROM unnest(?, ?, ?, ?, ?, ?, ?) AS now(id, place, version, value, kept_as, basis, more)
                 WHERE household.ctid = now.place AND household.id = now.id AND household.version = now.version
                RETURNING household.id, declaration, formula, score, value, scored_at, household.version, kept_as,
                          household.basis, more),
            scores AS (
                INSERT INTO score (id, household, declaration, cause, campaign, formula, value, computed_at, day, basis)
                SELECT kept_as, id, declaration, ?, ?, formula, value, scored_at, ?, basis
                  FROM written
                 WHERE NOT more),
            told AS (
                INSERT INTO feed_event (type, subject, data, at)
                SELECT ?, id, cast(format('{"score":"%s","formula":"%s","computedAt":"%s","version":%s}',
                                       score, formula, cast(? AS text), version) AS json),
                       scored_at
                  FROM written)
            SELECT cast(count(*) AS integer), told_by_younger(array_agg(id)) FROM written
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
        List<Rescored> changed = new ArrayList<>();
        int found = 0;
        try (PreparedStatement query = tx.prepareStatement(READ)) {
            query.setFetchSize(FETCH);
            query.setObject(1, range.first());
            query.setObject(2, range.next());
            query.setObject(3, range.next());
            try (ResultSet rows = query.executeQuery()) {
                for (; rows.next(); found++) {
                    rescored(kept(rows), formula, at.toLocalDate()).ifPresent(changed::add);
                }
            }
        }
        if (!changed.isEmpty()) {
            write(tx, changed, formula.id(), campaign, at);
            copy(tx, changed, formula.id(), campaign, at);
            record(tx, changed, campaign, by);
        }
        return new RescoredRange(found, changed.size());
    }

    private Kept kept(ResultSet row) throws SQLException {
        UUID basis = row.getObject(7, UUID.class);
        byte[] kept = row.getBytes(8);
        return new Kept(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                basis,
                basis == null ? json.read(kept, ScoreBasis.class) : facts.read(kept));
    }

    /** Empty when that changes nothing. Keeps no text of a household that is as most are: a range is large. */
    private Optional<Rescored> rescored(Kept kept, QuickFormula formula, LocalDate day) {
        ScoreInputs inputs = kept.facts().on(day, fitting);
        BigDecimal value = formula.value(inputs);
        if (value.toPlainString().equals(kept.computed()) && formula.id().equals(kept.formula())) {
            return Optional.empty();
        }
        return Optional.of(new Rescored(
                TimeOrderedId.next(),
                kept.id(),
                kept.place(),
                kept.version(),
                kept.declaration(),
                value,
                kept.basis(),
                kept.basis() == null ? facts.of(kept.facts()) : null,
                kept.facts().says(inputs) ? null : json.of(inputs)));
    }

    private static void write(Connection tx, List<Rescored> changed, String formula, UUID campaign, OffsetDateTime at)
            throws SQLException {
        try (PreparedStatement write = tx.prepareStatement(WRITE)) {
            write.setString(1, formula);
            write.setObject(2, at);
            write.setArray(3, tx.createArrayOf("uuid", all(changed.stream().map(Rescored::id))));
            write.setArray(4, tx.createArrayOf("tid", all(changed.stream().map(Rescored::place))));
            write.setArray(5, tx.createArrayOf("integer", all(changed.stream().map(Rescored::version))));
            write.setArray(6, tx.createArrayOf("numeric", all(changed.stream().map(Rescored::value))));
            write.setArray(7, tx.createArrayOf("uuid", all(changed.stream().map(Rescored::score))));
            write.setArray(8, tx.createArrayOf("uuid", all(changed.stream().map(Rescored::newBasis))));
            write.setArray(9, tx.createArrayOf("boolean", all(changed.stream().map(Rescored::saysMore))));
            write.setString(10, CAUSE);
            write.setObject(11, campaign);
            write.setObject(12, at.toLocalDate());
            write.setString(13, HouseholdEvent.RESCORED);
            write.setString(14, ISO_OFFSET_DATE_TIME.format(at));
            try (ResultSet written = write.executeQuery()) {
                written.next();
                if (written.getInt(1) < changed.size() || written.getBoolean(2)) {
                    throw new SerializationFailure("a household was changed meanwhile");
                }
            }
        }
    }

    private static void copy(Connection tx, List<Rescored> changed, String formula, UUID campaign, OffsetDateTime at)
            throws SQLException {
        CopyRows scores = new CopyRows(
                "score (id, household, declaration, cause, campaign, formula, value, computed_at, day, basis, facts, inputs)");
        for (Rescored one : changed) {
            if (one.saysMore()) {
                scores.add(
                        one.score(),
                        one.id(),
                        one.declaration(),
                        CAUSE,
                        campaign,
                        formula,
                        one.value(),
                        at,
                        at.toLocalDate(),
                        one.basis(),
                        one.facts(),
                        one.inputs());
            }
        }
        scores.write(tx);
    }

    private static Object[] all(Stream<?> values) {
        return values.toArray();
    }

    private void record(Connection tx, List<Rescored> changed, UUID campaign, Author by) throws SQLException {
        Map<UUID, BigDecimal> values = new LinkedHashMap<>();
        changed.forEach(one -> values.put(one.id(), one.value()));
        audit.appendAll(tx, by, "campaign.rescored", Map.of(campaign, values));
    }

    /**
     * A household as it stands.
     *
     * @param place where the row was found, which is the quickest way back to it
     * @param basis the score that has its facts; null when they were put together just now
     */
    private record Kept(
            UUID id,
            String place,
            int version,
            String formula,
            String computed,
            UUID declaration,
            @Nullable UUID basis,
            ScoreBasis facts) {}

    /**
     * The same household with what it is scored now.
     *
     * @param score the id of that
     * @param basis the score that has the facts; null when this one is to keep them
     * @param facts to be kept with this score; null when an earlier one has them
     * @param inputs to be kept with it as JSON; null when the facts say them
     */
    private record Rescored(
            UUID score,
            UUID id,
            String place,
            int version,
            UUID declaration,
            BigDecimal value,
            @Nullable UUID basis,
            @Nullable String facts,
            @Nullable String inputs) {

        @Nullable
        UUID newBasis() {
            return basis == null ? score : null;
        }

        boolean saysMore() {
            return basis == null || inputs != null;
        }
    }
}
