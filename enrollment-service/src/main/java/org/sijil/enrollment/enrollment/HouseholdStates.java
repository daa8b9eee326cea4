package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sijil.enrollment.batch.BatchSql;

/** Reads households with the rights that are open in them, all by one statement. */
@ApplicationScoped
class HouseholdStates {

    private static final String STATES = """
        SELECT cast(jsonb_build_object(
                   'id', h.id, 'region', h.region, 'area', h.area, 'score', cast(h.score AS text),
                   'dissolved', h.dissolved,
                   'members', coalesce(members.list, '[]'),
                   'families', coalesce(families.list, '[]'),
                   'enrollments', coalesce(enrollments.list, '[]'),
                   'entitlements', coalesce(entitlements.list, '[]')) AS text)
          FROM household h
          LEFT JOIN LATERAL (
                   SELECT jsonb_agg(m.profile) AS list
                     FROM household_member m
                     LEFT JOIN person p ON p.id = m.person
                    WHERE m.household = h.id AND p.death_date IS NULL) members ON true
          LEFT JOIN LATERAL (
                   SELECT jsonb_agg(jsonb_build_object('id', f.id, 'digest', f.digest)) AS list
                     FROM family f
                    WHERE f.household = h.id AND f.ended_on IS NULL) families ON true
          LEFT JOIN LATERAL (
                   SELECT jsonb_agg(jsonb_build_object('id', e.id, 'regime', e.regime, 'person', e.person,
                              'family', e.family, 'role', e.role, 'from', e.valid_from)) AS list
                     FROM enrollment e
                    WHERE e.household = h.id AND e.valid_until IS NULL) enrollments ON true
          LEFT JOIN LATERAL (
                   SELECT jsonb_agg(jsonb_build_object('id', t.id, 'programme', t.programme, 'family', t.family,
                              'principal', t.principal, 'from', t.valid_from)) AS list
                     FROM entitlement t
                    WHERE t.household = h.id AND t.valid_until IS NULL) entitlements ON true
         WHERE h.id IN (SELECT cast(value AS uuid) FROM jsonb_array_elements_text(cast(cast($1 AS text) AS jsonb)))
         ORDER BY h.id
        """;

    private final BatchSql sql;

    HouseholdStates(BatchSql sql) {
        this.sql = sql;
    }

    /** The households of these ids that are known. */
    Uni<List<HouseholdState>> find(Collection<UUID> households) {
        return households.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sql.read(STATES, households, HouseholdState.class);
    }
}
