package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/**
 * Finds requests by their receipts. A receipt that is unknown and one that is none at all take the same way to the same answer, and
 * whoever sends many such has to wait.
 */
@ApplicationScoped
class Receipts {

    private static final String ATTEMPTS = "SELECT count(*) FROM receipt_attempt WHERE caller = $1 AND at > $2";
    private static final String ATTEMPTED = "INSERT INTO receipt_attempt (caller, at) VALUES ($1, $2)";

    /** For how long wrong receipts count. */
    static final Duration COUNTED = Duration.ofHours(1);

    /** No request has it. */
    private static final Receipt NONE = new Receipt("");

    private final RequestRows rows;
    private final Readings readings;
    private final ApplicationConfig config;
    private final Pool pool;
    private final Caller caller;
    private final Clock clock;

    Receipts(RequestRows rows, Readings readings, ApplicationConfig config, Pool pool, Caller caller, Clock clock) {
        this.rows = rows;
        this.readings = readings;
        this.config = config;
        this.pool = pool;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<FollowingView> follow(ReceiptQuery query) {
        return found(query, receipt -> rows.followed(receipt.value()));
    }

    /** The whole request, for an agent who may see it. */
    Uni<RegistrationRequestView> request(ReceiptQuery query, StatedPurpose purpose) {
        return found(query, receipt -> rows.one(receipt, readings.of(purpose, RegistrationFile.FIELDS)));
    }

    private <T> Uni<T> found(ReceiptQuery query, Function<Receipt, Uni<@Nullable T>> look) {
        Receipt receipt = Receipt.read(query.receipt()).orElse(NONE);
        return requireFewAttempts()
                .chain(() -> look.apply(receipt))
                .onItem()
                .ifNull()
                .switchTo(this::unknown);
    }

    private Uni<Void> requireFewAttempts() {
        OffsetDateTime hourAgo = Moments.now(clock).minus(COUNTED);
        return pool.preparedQuery(ATTEMPTS)
                .execute(Tuple.of(caller.id(), hourAgo))
                .map(rows -> rows.iterator().next().getLong(0))
                .invoke(attempts -> {
                    if (attempts >= config.wrongReceiptsAnHour()) {
                        throw ApplicationProblem.TOO_MANY_ATTEMPTS.refuse().after(COUNTED);
                    }
                })
                .replaceWithVoid();
    }

    private <T> Uni<T> unknown() {
        return pool.preparedQuery(ATTEMPTED)
                .execute(Tuple.of(caller.id(), Moments.now(clock)))
                .chain(() -> Uni.createFrom().failure(ApplicationProblem.UNKNOWN_RECEIPT.refuse()));
    }
}
