package org.sijil.population.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;

/**
 * How many receipts that lead nowhere a caller has tried. Each try counts before anything is looked for, and one caller's are counted
 * one after the other: whoever tries many at the same time gets no more answers than whoever waits.
 */
@ApplicationScoped
class ReceiptAttempts {

    /** For how long a wrong receipt counts. */
    static final Duration COUNTED = Duration.ofHours(1);

    private static final String ALONE = """
            SELECT cast(pg_advisory_xact_lock(hashtextextended(cast($1 AS text), 4)) AS text)
            """;

    private static final String COUNT = """
            INSERT INTO receipt_attempt (caller, at)
            SELECT cast($1 AS text), cast($2 AS timestamptz)
             WHERE (SELECT count(*) FROM receipt_attempt WHERE caller = $1 AND at > $3) < $4
            RETURNING id
            """;

    private static final String TAKE_BACK = "DELETE FROM receipt_attempt WHERE id = $1";

    private final ApplicationConfig config;
    private final Caller caller;
    private final Clock clock;

    ReceiptAttempts(ApplicationConfig config, Caller caller, Clock clock) {
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Looks, and leaves the try counted if nothing is found.
     *
     * @throws org.sijil.commons.problem.Refused {@code too-many-attempts}
     */
    <T> Uni<@Nullable T> counting(Supplier<Uni<@Nullable T>> look) {
        return Panache.withTransaction(this::count)
                .chain(attempt -> Uni.createFrom()
                        .deferred(look::get)
                        .onItemOrFailure()
                        .call((found, failure) -> found == null && failure == null ? done() : takeBack(attempt)));
    }

    private Uni<UUID> count() {
        OffsetDateTime now = Moments.now(clock);
        return Sql.value(String.class, ALONE, caller.id())
                .chain(() -> Sql.values(
                        UUID.class, COUNT, caller.id(), now, now.minus(COUNTED), (long) config.wrongReceiptsAnHour()))
                .map(ReceiptAttempts::require);
    }

    private static UUID require(List<UUID> counted) {
        if (counted.isEmpty()) {
            throw ApplicationProblem.TOO_MANY_ATTEMPTS.refuse().after(COUNTED);
        }
        return counted.get(0);
    }

    private static Uni<Void> takeBack(UUID attempt) {
        return Panache.withTransaction(() -> Sql.update(TAKE_BACK, attempt)).replaceWithVoid();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
