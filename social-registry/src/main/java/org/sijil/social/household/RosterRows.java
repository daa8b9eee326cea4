package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.Member;

/**
 * Members, declarations and scores: read for many households by one statement, and written by one. Rows travel as one JSON
 * text, so that a household of thirty costs the same round trip as a person alone.
 */
@ApplicationScoped
class RosterRows {

    private static final String LOAD = """
        SELECT cast(jsonb_build_object(
                   'household', household.id,
                   'members', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                          'person', person, 'idcs', idcs, 'relation', relation, 'spouse', spouse,
                                          'parents', parents, 'birthDate', birth_date, 'sex', sex,
                                          'situation', situation, 'since', valid_from) ORDER BY position, membership.id),
                                      '[]')
                                 FROM membership
                                WHERE membership.household = household.id AND valid_until IS NULL),
                   'answers', declaration.answers, 'sheet', declaration.sheet) AS text)
          FROM household LEFT JOIN declaration ON declaration.id = household.declaration
         WHERE household.id IN (SELECT cast(id AS uuid)
                                  FROM jsonb_array_elements_text(cast(cast($1 AS text) AS jsonb)) AS wanted(id))
        """;

    /**
     * Newcomers are taken in the order of their ids, so that two households after the same people cannot block each other, and
     * once the endings are written, so that somebody may leave one household for another. Whoever lived elsewhere on a day
     * that the new membership would cover is not placed.
     */
    private static final String WRITE = """
        WITH written AS (
            SELECT rows, cast(rows ->> 'at' AS timestamptz) AS recorded
              FROM (SELECT cast(cast($1 AS text) AS jsonb) AS rows) AS sent),
        ended AS (
            UPDATE membership
               SET valid_until = gone.until, end_reason = gone.reason, ended_by = rows ->> 'by', recorded_at = recorded
              FROM written, jsonb_to_recordset(rows -> 'ended')
                   AS gone(household uuid, person uuid, until date, reason text)
             WHERE membership.person = gone.person
               AND membership.household = gone.household
               AND membership.valid_until IS NULL
            RETURNING membership.id),
        changed AS (
            UPDATE membership
               SET relation = now.relation, spouse = now.spouse, parents = now.parents,
                   birth_date = now."birthDate", sex = now.sex, situation = now.situation,
                   holds_from = now."holdsFrom", recorded_at = recorded
              FROM written, jsonb_to_recordset(rows -> 'changed')
                   AS now(household uuid, person uuid, relation text, spouse uuid, parents uuid[],
                          "birthDate" date, sex text, situation jsonb, "holdsFrom" date)
             WHERE membership.person = now.person
               AND membership.household = now.household
               AND membership.valid_until IS NULL),
        came AS (
            INSERT INTO membership (household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation,
                                    valid_from, recorded_at)
            SELECT household, position, person, idcs, relation, spouse, parents, "birthDate", sex, situation, since, recorded
              FROM written, jsonb_to_recordset(rows -> 'came')
                   AS came(household uuid, position int, person uuid, idcs text, relation text, spouse uuid, parents uuid[],
                           "birthDate" date, sex text, situation jsonb, since date)
             WHERE (SELECT count(*) FROM ended) >= 0
               AND NOT EXISTS (SELECT FROM membership earlier
                                WHERE earlier.person = came.person AND earlier.household IS NOT NULL
                                  AND earlier.valid_until > greatest(came.since, earlier.valid_from))
             ORDER BY person
            ON CONFLICT (person) WHERE valid_until IS NULL DO NOTHING
            RETURNING person),
        declared AS (
            INSERT INTO declaration (id, household, answers, declared_on, declared_at, declared_by)
            SELECT id, household, answers, "on", at, by
              FROM written, jsonb_to_recordset(rows -> 'declared')
                   AS said(id uuid, household uuid, answers jsonb, "on" date, at timestamptz, by text)),
        scored AS (
            INSERT INTO score (id, household, declaration, cause, formula, value, computed_at, day, facts, inputs, breakdown)
            SELECT id, household, declaration, cause, formula, value, at, day, facts, inputs, breakdown
              FROM written, jsonb_to_recordset(rows -> 'scored')
                   AS scored(id uuid, household uuid, declaration uuid, cause text, formula text, value numeric,
                             at timestamptz, day date, facts text, inputs jsonb, breakdown jsonb))
        SELECT person FROM came
        """;

    private final JsonText json;

    RosterRows(JsonText json) {
        this.json = json;
    }

    /** The active members and latest answers of households that are already read. */
    Uni<List<Roster>> of(Collection<Household> households) {
        if (households.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<UUID, Household> byId = households.stream().collect(Collectors.toMap(Household::id, Function.identity()));
        return Sql.values(String.class, LOAD, json.of(byId.keySet()))
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, Occupants.class).roster(byId))
                        .toList());
    }

    Uni<Roster> of(Household household) {
        return of(List.of(household)).map(rosters -> rosters.get(0));
    }

    /** Writes, in the current transaction; answers the newcomers who could be placed. */
    Uni<Set<UUID>> write(RosterWrite rows) {
        return Sql.values(UUID.class, WRITE, json.of(rows)).map(HashSet::new);
    }

    @RegisterForReflection
    record Occupants(
            UUID household,
            List<Member> members,
            @Nullable Declaration answers,
            @Nullable AnswerSheet sheet) {

        Roster roster(Map<UUID, Household> households) {
            Household found = households.get(household);
            if (found == null) {
                throw new IllegalStateException("A roster without its household");
            }
            return new Roster(found, members, answers == null ? null : Declared.of(answers, sheet));
        }
    }
}
