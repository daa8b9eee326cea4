package org.sijil.social.impact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.social.impact.ImpactCells.Place;
import org.sijil.social.impact.ImpactView.Crossing;
import org.sijil.social.threshold.Threshold;

/** Studies and what they found, in the current transaction. */
@ApplicationScoped
class ImpactRows {

    private static final String INSERT = """
            INSERT INTO impact_study (id, formula, business_date, job, asked_by, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """;
    private static final String PROPOSED = """
            SELECT effective_from <= $2 AND (effective_until IS NULL OR effective_until > $2)
              FROM formula_proposal
             WHERE formula = $1 AND state <> 'rejected'
            """;
    private static final String FIND = """
            SELECT formula, business_date, job, (SELECT state FROM job WHERE job.id = impact_study.job),
                   (SELECT count(*) FROM impact_score WHERE study = impact_study.id),
                   (SELECT count(*) FROM impact_score WHERE study = impact_study.id AND becomes > was),
                   (SELECT count(*) FROM impact_score WHERE study = impact_study.id AND becomes < was)
              FROM impact_study
             WHERE id = $1
            """;

    /** One pass for a threshold; what is counted is told by the group that a row stands for. */
    private static final String CROSSINGS = """
            SELECT region, area, size, type,
                   count(*) FILTER (WHERE was <= cast($2 AS numeric)),
                   count(*) FILTER (WHERE becomes <= cast($2 AS numeric)),
                   count(*) FILTER (WHERE was > cast($2 AS numeric) AND becomes <= cast($2 AS numeric)),
                   count(*) FILTER (WHERE was <= cast($2 AS numeric) AND becomes > cast($2 AS numeric))
              FROM (SELECT region, lower(area) AS area, was, becomes,
                           CASE WHEN people < 3 THEN cast(people AS text)
                                WHEN people < 5 THEN '3-4'
                                WHEN people < 7 THEN '5-6'
                                ELSE '7+' END AS size, coalesce(type, 'unknown') AS type
                      FROM impact_score
                     WHERE study = $1) AS scored
             GROUP BY GROUPING SETS ((), (region), (area), (size), (type))
             ORDER BY region, area, size, type
            """;

    /** The columns of the query above that tell groups apart, in its order. */
    private static final List<String> KINDS = List.of(
            ImpactView.Programme.REGION,
            ImpactView.Programme.AREA,
            ImpactView.Programme.SIZE,
            ImpactView.Programme.TYPE);

    private static final String LOSERS = """
            SELECT household
              FROM impact_score
             WHERE study = $1 AND was <= cast($2 AS numeric) AND becomes > cast($2 AS numeric) AND household > $3
             ORDER BY household
             LIMIT $4
            """;

    Uni<Void> insert(UUID id, StudyImpact asked, LocalDate on, UUID job, String by, OffsetDateTime at) {
        return Sql.update(INSERT, id, asked.formula(), on, job, by, at).replaceWithVoid();
    }

    /** Whether a formula that was proposed is for a day; null when none of this id was. */
    Uni<@Nullable Boolean> isProposedFor(String formula, LocalDate day) {
        return Sql.value(Boolean.class, PROPOSED, formula, day);
    }

    /** A study without its programmes; null when there is none. */
    Uni<@Nullable ImpactView> find(UUID id) {
        return Sql.rows(FIND, id).map(rows -> rows.isEmpty() ? null : view(id, rows.get(0)));
    }

    Uni<ImpactView.Programme> programme(UUID study, Threshold threshold) {
        return Sql.rows(CROSSINGS, study, threshold.number()).map(rows -> programme(threshold, rows));
    }

    /** Households that a programme would no longer take, in the order of their ids. */
    Uni<List<UUID>> losers(UUID study, Threshold threshold, UUID after, int most) {
        return Sql.values(UUID.class, LOSERS, study, threshold.number(), after, most);
    }

    private static ImpactView view(UUID id, Object[] row) {
        return new ImpactView(
                id,
                (String) row[0],
                (LocalDate) row[1],
                (UUID) row[2],
                (String) row[3],
                number(row[4]),
                number(row[5]),
                number(row[6]),
                null,
                List.of());
    }

    private static ImpactView.Programme programme(Threshold threshold, Collection<Object[]> rows) {
        Map<Place, Crossing> crossings = new LinkedHashMap<>();
        for (Object[] row : rows) {
            crossings.put(place(row), new Crossing(number(row[4]), number(row[5]), number(row[6]), number(row[7])));
        }
        return ImpactView.Programme.of(threshold, crossings);
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
}
