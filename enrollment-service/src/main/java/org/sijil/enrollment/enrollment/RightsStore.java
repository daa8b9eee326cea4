package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sijil.enrollment.batch.BatchSql;
import org.sijil.enrollment.eligibility.DecisionLog;

/** Writes the changes of a batch, each kind by one statement: first what ends, then what begins. */
@ApplicationScoped
class RightsStore {

    private static final String ROWS = "FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS r ";

    private static final String FAMILIES = """
        INSERT INTO family (id, household, principal, region, area, digest, formed_on)
        SELECT id, household, principal, region, area, digest, "formedOn"
        """ + ROWS + """
            (id uuid, household uuid, principal uuid, region text, area text, digest text, "formedOn" date)
         ORDER BY id
        ON CONFLICT (id) DO UPDATE
           SET region = excluded.region, area = excluded.area, digest = excluded.digest, ended_on = NULL
        """;
    private static final String END_FAMILIES = """
        UPDATE family f SET ended_on = r."endedOn"
        """ + ROWS + """
            (id uuid, "endedOn" date)
         WHERE f.id = r.id
        """;
    private static final String UNGROUP = """
        DELETE FROM family_member
         WHERE household IN
               (SELECT cast(value AS uuid) FROM jsonb_array_elements_text(cast(cast($1 AS text) AS jsonb)))
        """;
    private static final String GROUP = """
        INSERT INTO family_member (person, family, household, role, birth_date)
        SELECT person, family, household, role, "birthDate"
        """ + ROWS + """
            (person uuid, family uuid, household uuid, role text, "birthDate" date)
         ORDER BY person
        """;
    private static final String MOVE_REGION = """
        UPDATE enrollment e SET region = r.region
        """ + ROWS + """
            (id uuid, household uuid, region text)
         WHERE e.household = r.household AND e.family = r.id AND e.valid_until IS NULL AND e.region <> r.region
        """;
    private static final String CLOSE_ENTITLEMENTS = """
        UPDATE entitlement t SET valid_until = r.until, closed_reason = r.reason
        """ + ROWS + """
            (id uuid, until date, reason text)
         WHERE t.id = r.id AND t.valid_until IS NULL
        """;
    private static final String OPEN_ENTITLEMENTS = """
        INSERT INTO entitlement
               (id, programme, family, principal, household, region, area, decision, valid_from)
        SELECT id, programme, family, principal, household, region, area, decision, "from"
        """ + ROWS + """
            (id uuid, programme text, family uuid, principal uuid, household uuid, region text, area text,
             decision uuid, "from" date)
        """;
    private static final String REVIEWS = """
        UPDATE household h SET next_review = r.day
        """ + ROWS + """
            (household uuid, day date)
         WHERE h.id = r.household AND h.next_review IS DISTINCT FROM r.day
        """;

    private final BatchSql sql;
    private final DecisionLog decisions;
    private final EnrollmentRows enrollments;

    RightsStore(BatchSql sql, DecisionLog decisions, EnrollmentRows enrollments) {
        this.sql = sql;
        this.decisions = decisions;
        this.enrollments = enrollments;
    }

    /** Writes everything; the answer is what was closed and opened, as far as it took place. */
    Uni<List<EnrollmentMove>> write(Changes changes) {
        return writeFamilies(changes)
                .chain(() -> decisions.append(changes.assessments, changes.decisions))
                .chain(() -> writeEntitlements(changes))
                .chain(() -> sql.write(REVIEWS, changes.reviews))
                .chain(() -> enrollments.turnOver(changes));
    }

    private Uni<Integer> writeFamilies(Changes changes) {
        return sql.write(END_FAMILIES, changes.endedFamilies)
                .chain(() -> sql.write(FAMILIES, changes.families))
                .chain(() -> sql.write(UNGROUP, changes.regrouped))
                .chain(() -> sql.write(GROUP, changes.members))
                .chain(() -> sql.write(MOVE_REGION, changes.families));
    }

    private Uni<Integer> writeEntitlements(Changes changes) {
        return sql.write(CLOSE_ENTITLEMENTS, changes.entitlementClosings)
                .chain(() -> sql.write(OPEN_ENTITLEMENTS, changes.entitlementOpenings));
    }
}
