package org.sijil.enrollment.enrollment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.batch.BatchSql;
import org.sijil.enrollment.family.HouseholdMember;

/** Copies of what the registries say, kept current by their feeds. An older version never replaces a newer one. */
@ApplicationScoped
class Projection {

    private static final String PERSONS = """
        INSERT INTO person (id, idcs, birth_date, sex, status, death_date, version)
        SELECT id, idcs, "birthDate", sex, status, "deathDate", version
          FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
               AS r (id uuid, idcs text, "birthDate" date, sex text, status text, "deathDate" date, version bigint)
         ORDER BY id
        ON CONFLICT (id) DO UPDATE
           SET birth_date = excluded.birth_date, sex = excluded.sex, status = excluded.status,
               death_date = excluded.death_date, version = excluded.version
         WHERE person.version < excluded.version
        """;
    private static final String REVIVED = """
        SELECT cast(to_jsonb(r.id) AS text)
          FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS r (id uuid, "deathDate" date, version bigint)
          JOIN person known ON known.id = r.id
         WHERE known.death_date IS NOT NULL AND r."deathDate" IS NULL AND known.version < r.version
        """;
    private static final String HOUSEHOLDS_OF = """
        SELECT DISTINCT cast(to_jsonb(m.household) AS text)
          FROM household_member m
         WHERE m.person IN
               (SELECT cast(value AS uuid) FROM jsonb_array_elements_text(cast(cast($1 AS text) AS jsonb)))
        """;
    private static final String HOUSEHOLDS = """
        WITH news AS (
            INSERT INTO household (id, region, area, score, version, dissolved)
            SELECT id, region, area, cast(score AS numeric), version, dissolved
              FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
                   AS r (id uuid, region text, area text, score text, version bigint, dissolved boolean)
             ORDER BY id
            ON CONFLICT (id) DO UPDATE
               SET region = CASE WHEN excluded.region = '' THEN household.region ELSE excluded.region END,
                   area = CASE WHEN excluded.area = '' THEN household.area ELSE excluded.area END,
                   score = excluded.score, version = excluded.version, dissolved = excluded.dissolved
             WHERE NOT household.dissolved AND (household.version < excluded.version OR excluded.dissolved)
            RETURNING id)
        SELECT cast(to_jsonb(id) AS text) FROM news
        """;
    private static final String REMOVE_MEMBERS = """
        DELETE FROM household_member
         WHERE household IN
               (SELECT cast(value AS uuid) FROM jsonb_array_elements_text(cast(cast($1 AS text) AS jsonb)))
        """;
    private static final String ADD_MEMBERS = """
        INSERT INTO household_member (person, household, profile)
        SELECT cast(profile ->> 'person' AS uuid), household, profile
          FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS r (household uuid, profile jsonb)
         ORDER BY 1
        ON CONFLICT (person) DO UPDATE
           SET household = excluded.household, profile = excluded.profile
        """;

    private final BatchSql sql;

    Projection(BatchSql sql) {
        this.sql = sql;
    }

    Uni<Integer> writePersons(Collection<PersonRow> persons) {
        return sql.write(PERSONS, persons);
    }

    /** Whom we took for dead, of these who live. */
    Uni<List<UUID>> revived(Collection<PersonRow> persons) {
        return sql.read(REVIVED, persons, UUID.class);
    }

    /** The households in which these people live. */
    Uni<List<UUID>> householdsOf(Collection<UUID> persons) {
        return persons.isEmpty() ? Uni.createFrom().item(List.of()) : sql.read(HOUSEHOLDS_OF, persons, UUID.class);
    }

    /** Writes households; the answer is the ids of those that were news. */
    Uni<List<UUID>> writeHouseholds(Collection<HouseholdRow> households) {
        return sql.read(HOUSEHOLDS, households, UUID.class);
    }

    /** Replaces the members of households; a person who lived in another one moves. */
    Uni<Integer> replaceMembers(List<UUID> households, Collection<MemberProfile> members) {
        return sql.write(REMOVE_MEMBERS, households).chain(() -> sql.write(ADD_MEMBERS, members));
    }

    @RegisterForReflection
    record PersonRow(
            UUID id,
            String idcs,
            LocalDate birthDate,
            String sex,
            String status,
            @Nullable LocalDate deathDate,
            long version) {}

    @RegisterForReflection
    record HouseholdRow(
            UUID id, String region, String area, @Nullable String score, long version, boolean dissolved) {

        /** The same with a later score. */
        HouseholdRow scored(HouseholdRow later) {
            return new HouseholdRow(id, region, area, later.score(), later.version(), dissolved);
        }
    }

    @RegisterForReflection
    record MemberProfile(UUID household, HouseholdMember profile) {}
}
