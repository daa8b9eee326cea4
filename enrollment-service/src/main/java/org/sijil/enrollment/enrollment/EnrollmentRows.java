package org.sijil.enrollment.enrollment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.enrollment.batch.BatchSql;
import org.sijil.enrollment.enrollment.Changes.EnrollmentRow;

/** The rows of enrollments: the only class that writes them. */
@ApplicationScoped
class EnrollmentRows {

    private static final String MOVE = """
        cast(jsonb_build_object('enrollment', id, 'regime', regime, 'person', person, 'role', role,
                 'family', family, 'principal', principal, 'from', valid_from, 'until', valid_until,
                 'reason', closed_reason) AS text)
        """;
    private static final String CLOSE = """
        WITH closed AS (
            UPDATE enrollment e SET valid_until = r.until, closed_reason = r.reason
              FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS r (id uuid, until date, reason text)
             WHERE e.id = r.id AND e.valid_until IS NULL
            RETURNING e.*)
        SELECT
        """ + MOVE + """
          FROM closed
        """;
    /** A person who holds a right on the same track elsewhere is left out; the exclusion constraint sees to it. */
    private static final String OPEN = """
        WITH opened AS (
            INSERT INTO enrollment
                   (id, regime, track, person, role, principal, family, household, region, decision, valid_from)
            SELECT id, regime, track, person, role, principal, family, household, region, decision, "from"
              FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
                   AS r (id uuid, regime text, track text, person uuid, role text, principal uuid, family uuid,
                         household uuid, region text, decision uuid, "from" date)
             ORDER BY person
            ON CONFLICT DO NOTHING
            RETURNING *)
        SELECT
        """ + MOVE + """
          FROM opened
        """;

    private static final String END_WITH_LIFE = """
        WITH closed AS (
            UPDATE enrollment e
               SET valid_until = greatest(e.valid_from, p.death_date),
                   closed_reason = CASE p.status WHEN 'dead' THEN 'death' ELSE 'record-' || p.status END
              FROM person p
             WHERE p.id IN
                   (SELECT cast(value AS uuid) FROM jsonb_array_elements_text(cast(cast($1 AS text) AS jsonb)))
               AND e.person = p.id AND p.death_date IS NOT NULL
               AND (e.valid_until IS NULL OR e.valid_until > greatest(e.valid_from, p.death_date))
            RETURNING e.*)
        SELECT
        """ + MOVE + """
          FROM closed
        """;
    /** A family whose member could not be enrolled is judged anew the next day. */
    private static final String JUDGE_ANEW = """
        WITH again AS (
            UPDATE family f SET digest = ''
              FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS r (family uuid, day date)
             WHERE f.id = r.family
            RETURNING f.household, r.day)
        UPDATE household h SET next_review = again.day
          FROM again
         WHERE h.id = again.household AND (h.next_review IS NULL OR h.next_review > again.day)
        """;

    private final BatchSql sql;

    EnrollmentRows(BatchSql sql) {
        this.sql = sql;
    }

    /** Closes, then opens. */
    Uni<List<EnrollmentMove>> turnOver(Changes changes) {
        List<EnrollmentMove> moves = new ArrayList<>();
        return move(CLOSE, changes.closings)
                .invoke(moves::addAll)
                .chain(() -> move(OPEN, changes.openings))
                .invoke(moves::addAll)
                .chain(opened -> judgeAnew(changes.openings, opened))
                .replaceWith(moves);
    }

    /** Ends every right of the dead at the day of death, also one that was closed later than that. */
    Uni<List<EnrollmentMove>> endWithLife(Collection<UUID> dead) {
        return move(END_WITH_LIFE, dead);
    }

    private Uni<List<EnrollmentMove>> move(String statement, Collection<?> rows) {
        return rows.isEmpty() ? Uni.createFrom().item(List.of()) : sql.read(statement, rows, EnrollmentMove.class);
    }

    private Uni<Integer> judgeAnew(List<EnrollmentRow> wanted, List<EnrollmentMove> opened) {
        if (wanted.size() == opened.size()) {
            return Uni.createFrom().item(0);
        }
        Set<UUID> done = opened.stream().map(EnrollmentMove::enrollment).collect(Collectors.toSet());
        Set<Again> left = wanted.stream()
                .filter(row -> !done.contains(row.id()))
                .map(row -> new Again(row.family(), row.from().plusDays(1)))
                .collect(Collectors.toSet());
        return sql.write(JUDGE_ANEW, left);
    }

    @RegisterForReflection
    record Again(UUID family, LocalDate day) {}
}
