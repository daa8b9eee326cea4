package org.sijil.commons.audit;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Seals the entries that no running transaction can still precede, batch after batch. Replicas take turns by a lock in the
 * database, so the chain has one end; the unique number and predecessor of a seal would stop a fork even without it.
 */
@ApplicationScoped
class AuditSealer {

    private final Pool pool;
    private final SealKey key;
    private final AuditConfig config;
    private final Clock clock;
    private volatile @Nullable AuditSeal lastSeen;

    AuditSealer(Pool pool, SealKey key, AuditConfig config, Clock clock) {
        this.pool = pool;
        this.key = key;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.audit.seal-every:30s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> seal() {
        return pool.withTransaction(this::sealBatch)
                .invoke(seal -> seal.ifPresent(this::remember))
                .chain(seal -> isFull(seal) ? seal() : Uni.createFrom().voidItem());
    }

    /** The seal that was added; empty when nothing was left to seal. */
    private Uni<Optional<AuditSeal>> sealBatch(SqlClient client) {
        return AuditRows.alone(client)
                .chain(() -> requireUncut(client))
                .chain(() -> AuditRows.lastSeal(client))
                .chain(last -> sealAfter(client, last));
    }

    private Uni<Optional<AuditSeal>> sealAfter(SqlClient client, Optional<AuditSeal> last) {
        AuditPosition after = last.map(AuditSeal::to).map(AuditPosition::parse).orElse(AuditPosition.BEGINNING);
        return AuditRows.finalAfter(client, after, config.sealSize())
                .map(entries -> next(entries, last))
                .call(seal -> seal.isEmpty() ? Uni.createFrom().voidItem() : AuditRows.add(client, seal.get()));
    }

    private Optional<AuditSeal> next(List<AuditEntry> entries, Optional<AuditSeal> last) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        long seq = last.map(AuditSeal::seq).orElse(0L) + 1;
        String previous = last.map(AuditSeal::hash).orElse(AuditSeal.NOTHING);
        return Optional.of(AuditSeal.over(entries, seq, previous, OffsetDateTime.now(clock), key));
    }

    /** The log is a witness outside the database: whoever keeps it can name the end that the chain must have. */
    private void remember(AuditSeal seal) {
        lastSeen = seal;
        Log.infof("Audit seal %d over %d entries: %s", seal.seq(), seal.entries(), seal.hash());
    }

    /** More may be waiting than one seal holds. */
    private boolean isFull(Optional<AuditSeal> seal) {
        return seal.isPresent() && seal.get().entries() == config.sealSize();
    }

    /** A seal that this replica has seen must still be there: sealing on would cover up that the chain was cut. */
    private Uni<Void> requireUncut(SqlClient client) {
        AuditSeal known = lastSeen;
        if (known == null) {
            return Uni.createFrom().voidItem();
        }
        return AuditRows.seal(client, known.seq())
                .invoke(found -> {
                    if (found.isEmpty() || !found.get().equals(known)) {
                        Log.errorf("Audit seal %d was changed or removed; nothing is sealed any more", known.seq());
                        throw new IllegalStateException("The chain of audit seals was cut");
                    }
                })
                .replaceWithVoid();
    }
}
