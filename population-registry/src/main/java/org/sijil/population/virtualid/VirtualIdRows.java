package org.sijil.population.virtualid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.VirtualId;
import org.sijil.population.virtualid.VirtualIdView.State;

/** The rows of table virtual_id, in the caller's transaction. None is ever deleted, so that no number is given twice. */
@ApplicationScoped
class VirtualIdRows {

    private static final String ALONE = """
            SELECT cast(pg_advisory_xact_lock(hashtextextended(cast($1 AS text), 1)) AS text)
            """;

    private static final String USABLE = """
            SELECT count(*)
              FROM virtual_id
             WHERE person = $1 AND revoked_at IS NULL AND expires_at > $2 AND NOT (once AND used_at IS NOT NULL)
            """;

    private static final String ADD = """
            INSERT INTO virtual_id (id, number, person, once, created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (number) DO NOTHING
            """;

    private static final String REVOKE = """
            UPDATE virtual_id
               SET revoked_at = coalesce(revoked_at, $3)
             WHERE id = $1 AND person = $2
            """;

    private static final String OF_PERSON = """
            SELECT virtual_id.id, number, once, created_at, expires_at, used_at, partner.client, revoked_at
              FROM virtual_id LEFT JOIN partner ON partner.id = used_by
             WHERE person = $1 AND (cast($2 AS uuid) IS NULL OR virtual_id.id = $2)
             ORDER BY created_at DESC
             LIMIT 100
            """;

    /** Keeps every other transaction from giving the person one until this one ends. */
    Uni<Void> alone(UUID person) {
        return Sql.rows(ALONE, person.toString()).replaceWithVoid();
    }

    Uni<Long> usable(UUID person, OffsetDateTime now) {
        return Sql.value(Long.class, USABLE, person, now);
    }

    /** Whether nobody ever had the number. */
    Uni<Boolean> add(UUID id, VirtualId number, UUID person, boolean once, OffsetDateTime now, OffsetDateTime until) {
        return Sql.update(ADD, id, number.value(), person, once, now, until).map(rows -> rows == 1);
    }

    /** Whether the person has it. */
    Uni<Boolean> revoke(UUID id, UUID person, OffsetDateTime now) {
        return Sql.update(REVOKE, id, person, now).map(rows -> rows == 1);
    }

    /** The newest of a person, or the one with this id. */
    Uni<List<VirtualIdView>> of(UUID person, @Nullable UUID id, OffsetDateTime now) {
        return Sql.rows(OF_PERSON, person, id)
                .map(rows -> rows.stream().map(row -> view(row, now)).toList());
    }

    private static VirtualIdView view(Object[] row, OffsetDateTime now) {
        return new VirtualIdView(
                (UUID) row[0],
                new VirtualId((String) row[1]),
                (Boolean) row[2],
                state(row, now),
                (OffsetDateTime) row[3],
                (OffsetDateTime) row[4],
                (OffsetDateTime) row[5],
                (String) row[6]);
    }

    private static State state(Object[] row, OffsetDateTime now) {
        if (row[7] != null) {
            return State.REVOKED;
        }
        if ((Boolean) row[2] && row[5] != null) {
            return State.USED;
        }
        return now.isBefore((OffsetDateTime) row[4]) ? State.USABLE : State.EXPIRED;
    }
}
