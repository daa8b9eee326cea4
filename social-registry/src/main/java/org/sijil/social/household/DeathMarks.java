package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.social.composition.Sex;

/**
 * Finds whom news of people concern, and marks the dead: the mark takes the dead person's only place in the memberships, so
 * that a household entered at this very moment cannot hold them.
 */
@ApplicationScoped
class DeathMarks {

    private static final String CONCERNED = """
        SELECT DISTINCT household
          FROM membership
          JOIN jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
               AS news(person uuid, "birthDate" date, sex text, dead boolean) USING (person)
         WHERE valid_until IS NULL AND household IS NOT NULL
           AND (dead OR birth_date <> "birthDate" OR membership.sex <> news.sex)
        """;
    private static final String MARK = """
        WITH news AS (
            SELECT person, idcs, "birthDate", sex
              FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
                   AS news(person uuid, idcs text, "birthDate" date, sex text)),
        marked AS (
            INSERT INTO membership (position, person, idcs, relation, parents, birth_date, sex, situation, valid_from)
            SELECT 0, person, idcs, 'deceased', '{}', "birthDate", sex, '{}', cast(cast($2 AS text) AS date)
              FROM news
             ORDER BY person
            ON CONFLICT (person) WHERE valid_until IS NULL DO NOTHING
            RETURNING person)
        SELECT person FROM news
        EXCEPT SELECT person FROM marked
        EXCEPT SELECT person FROM membership WHERE valid_until IS NULL AND relation = 'deceased'
        """;

    /** A death may be told of the same day on which it is taken back. */
    private static final String LIFT = """
        UPDATE membership
           SET valid_until = greatest(valid_from, cast(cast($2 AS text) AS date)), end_reason = 'death-cancelled'
         WHERE relation = 'deceased' AND valid_until IS NULL
           AND person IN (SELECT person FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
                                             AS news(person uuid, dead boolean) WHERE NOT dead)
        """;

    private final JsonText json;
    private final Clock clock;

    DeathMarks(JsonText json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Households in which somebody lives of whom the news say something new. */
    Uni<List<UUID>> householdsToChange(Map<UUID, PersonState> people) {
        return Sql.values(UUID.class, CONCERNED, text(people));
    }

    /** Lifts the marks of those who live after all, so that they can be members again; nobody is put back by itself. */
    Uni<Integer> lift(Map<UUID, PersonState> people) {
        return Sql.update(LIFT, text(people), LocalDate.now(clock).toString());
    }

    /** Marks deaths; answers those who could not be marked, because somebody made them a member meanwhile. */
    Uni<List<UUID>> set(Map<UUID, PersonState> dead) {
        if (dead.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Sql.values(UUID.class, MARK, text(dead), LocalDate.now(clock).toString());
    }

    private String text(Map<UUID, PersonState> people) {
        return json.of(people.entrySet().stream()
                .map(person -> NewsRow.of(person.getKey(), person.getValue()))
                .toList());
    }

    @RegisterForReflection
    record NewsRow(UUID person, String idcs, LocalDate birthDate, Sex sex, boolean dead) {

        static NewsRow of(UUID person, PersonState state) {
            return new NewsRow(person, state.idcs().value(), state.birthDate(), state.sex(), state.isGone());
        }
    }
}
