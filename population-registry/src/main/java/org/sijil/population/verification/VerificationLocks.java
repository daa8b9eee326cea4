package org.sijil.population.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.OwnPerson;

/** Locks and unlocks verification for the calling citizen. The next question already meets the lock: it reads the same row. */
@ApplicationScoped
class VerificationLocks {

    private static final String LOCK = """
            INSERT INTO verification_lock (id, person, locked_at)
            VALUES ($1, standing_record($2), $3)
            ON CONFLICT (person) WHERE unlocked_at IS NULL DO NOTHING
            """;

    private static final String UNLOCK = """
            UPDATE verification_lock
               SET unlocked_at = $2
             WHERE person = standing_record($1) AND unlocked_at IS NULL
            """;

    private static final String HISTORY = """
            SELECT locked_at, unlocked_at
              FROM verification_lock
             WHERE person = standing_record($1)
             ORDER BY locked_at DESC, unlocked_at DESC NULLS FIRST
             LIMIT 100
            """;

    private final OwnPerson own;
    private final AuditTrail audit;
    private final Clock clock;

    VerificationLocks(OwnPerson own, AuditTrail audit, Clock clock) {
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<VerificationLock> read() {
        return own.id().chain(VerificationLocks::of);
    }

    @WithTransaction
    Uni<VerificationLock> set(boolean locked) {
        OffsetDateTime now = Moments.now(clock);
        return own.id()
                .call(person -> locked ? lock(person, now) : unlock(person, now))
                .chain(VerificationLocks::of);
    }

    private Uni<Void> lock(UUID person, OffsetDateTime now) {
        return Sql.update(LOCK, UUID.randomUUID(), person, now)
                .chain(rows -> note(rows, "verification.locked", person));
    }

    private Uni<Void> unlock(UUID person, OffsetDateTime now) {
        return Sql.update(UNLOCK, person, now).chain(rows -> note(rows, "verification.unlocked", person));
    }

    /** What was so already is no deed. */
    private Uni<Void> note(int rows, String action, UUID person) {
        return rows == 0 ? Uni.createFrom().voidItem() : audit.append(action, person, Map.of());
    }

    private static Uni<VerificationLock> of(UUID person) {
        return Sql.rows(HISTORY, person)
                .map(rows -> VerificationLock.of(rows.stream()
                        .map(row -> new VerificationLock.Span((OffsetDateTime) row[0], (OffsetDateTime) row[1]))
                        .toList()));
    }
}
