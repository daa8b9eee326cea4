package org.sijil.social.impact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.social.impact.ImpactCells.Place;
import org.sijil.social.threshold.Threshold;

/** Studies and what they found, in the current transaction. */
@ApplicationScoped
class ImpactRows {

    private static final String INSERT = """
            INSERT INTO impact_study (id, formula, proposal, business_date, job, asked_by, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """;
    private static final String PROPOSED = """
            SELECT id, effective_from <= $2 AND (effective_until IS NULL OR effective_until > $2)
              FROM formula_proposal
             WHERE formula = $1 AND state <> 'rejected'
            """;
    private static final String PAGE = """
            SELECT id, formula, business_date, job, (SELECT state FROM job WHERE job.id = impact_study.job), asked_by, asked_at
              FROM impact_study
             WHERE (asked_at, id) < ($1, $2)
             ORDER BY asked_at DESC, id DESC
             LIMIT $3
            """;
    private static final String FIND = """
            SELECT formula, business_date, job, (SELECT state FROM job WHERE job.id = impact_study.job),
                   (SELECT count(*) FROM impact_score WHERE study = impact_study.id),
                   (SELECT count(*) FROM impact_score WHERE study = impact_study.id AND becomes > was),
                   (SELECT count(*) FROM impact_score WHERE study = impact_study.id AND becomes < was), asked_at
              FROM impact_study
             WHERE id = $1
            """;

    /**
     * One pass for all thresholds; what is counted is told by the group that a row stands for. The highest thresholds take a score in, as
     * many as the bucket says: {@code width_bucket} counts those not above it, and both sides are turned round.
     */
    private static final String MOVES = """
            SELECT region, area, size, type, was_in, becomes_in, count(*)
              FROM (SELECT region, lower(area) AS area, width_bucket(-was, falling) AS was_in,
                           width_bucket(-becomes, falling) AS becomes_in,
                           CASE WHEN people < 3 THEN cast(people AS text)
                                WHEN people < 5 THEN '3-4'
                                WHEN people < 7 THEN '5-6'
                                ELSE '7+' END AS size, coalesce(type, 'unknown') AS type
                      FROM impact_score,
                           (SELECT array_agg(-cast(value AS numeric) ORDER BY cast(value AS numeric) DESC) AS falling
                              FROM unnest($2::text[]) AS said(value)) AS thresholds
                     WHERE study = $1) AS scored
             GROUP BY was_in, becomes_in, GROUPING SETS ((), (region), (area), (size), (type))
             ORDER BY region, area, size, type
            """;

    /** The columns of the query above that tell groups apart, in its order. */
    private static final List<String> KINDS = List.of(
            ImpactView.Programme.REGION,
            ImpactView.Programme.AREA,
            ImpactView.Programme.SIZE,
            ImpactView.Programme.TYPE);

    private static final String LOSSES = """
            SELECT household, cast(was AS text), cast(becomes AS text)
              FROM impact_score
             WHERE study = $1 AND was <= cast($2 AS numeric) AND becomes > cast($2 AS numeric) AND household > $3
             ORDER BY household
             LIMIT $4
            """;

    Uni<Void> insert(ImpactJob.Order order, UUID job, String by, OffsetDateTime at) {
        return Sql.update(INSERT, order.study(), order.formula(), order.proposal(), order.on(), job, by, at)
                .replaceWithVoid();
    }

    /** The proposal of a formula, and whether it is for a day; null when none of this id was proposed. */
    Uni<@Nullable Proposed> proposed(String formula, LocalDate day) {
        return Sql.rows(PROPOSED, formula, day)
                .map(rows -> rows.isEmpty()
                        ? null
                        : new Proposed((UUID) rows.get(0)[0], Boolean.TRUE.equals(rows.get(0)[1])));
    }

    /** One more than the page holds, the newest first. */
    Uni<List<ImpactStudy>> page(PageRequest page) {
        TimedPlace after = TimedPlace.fromNewest(page);
        return Sql.rows(PAGE, after.at(), after.id(), page.limit() + 1)
                .map(rows -> rows.stream().map(ImpactRows::study).toList());
    }

    static String after(ImpactStudy study) {
        return new TimedPlace(study.askedAt(), study.id()).cursor();
    }

    /** A study without its programmes; null when there is none. */
    Uni<@Nullable ImpactView> find(UUID id) {
        return Sql.rows(FIND, id).map(rows -> rows.isEmpty() ? null : view(id, rows.get(0)));
    }

    /** How many households move from under which thresholds to under which, everywhere and in each group. */
    Uni<List<Move>> moves(UUID study, List<Threshold> thresholds) {
        String[] values = thresholds.stream().map(Threshold::value).toArray(String[]::new);
        return Sql.rows(MOVES, study, values)
                .map(rows -> rows.stream()
                        .map(row -> new Move(place(row), (int) row[4], (int) row[5], number(row[6])))
                        .toList());
    }

    /** Households that a programme would no longer take, in the order of their ids. */
    Uni<List<ImpactLoss>> losses(UUID study, Threshold threshold, UUID after, int most) {
        return Sql.rows(LOSSES, study, threshold.number(), after, most)
                .map(rows -> rows.stream()
                        .map(row -> new ImpactLoss((UUID) row[0], (String) row[1], (String) row[2]))
                        .toList());
    }

    private static ImpactView view(UUID id, Object[] row) {
        return new ImpactView(
                id,
                (String) row[0],
                (LocalDate) row[1],
                (UUID) row[2],
                (String) row[3],
                (OffsetDateTime) row[7],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                null,
                List.of(),
                List.of());
    }

    private static ImpactStudy study(Object[] row) {
        return new ImpactStudy(
                (UUID) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (OffsetDateTime) row[6]);
    }

    /** Which group the row counts; everywhere when it is of none. */
    private static Place place(Object[] row) {
        for (int column = 0; column < KINDS.size(); column++) {
            if (row[column] != null) {
                return new Place(KINDS.get(column), (String) row[column]);
            }
        }
        return Place.EVERYWHERE;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /**
     * A proposed formula.
     *
     * @param holds whether it is for the day that was asked about
     */
    record Proposed(UUID id, boolean holds) {}
}
