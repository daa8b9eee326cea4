package org.sijil.population.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.sijil.commons.time.Moments;

/** Ends requests whose time is over, some at a time; replicas leave each other theirs. */
@ApplicationScoped
class Expiry {

    private static final int BATCH = 500;

    private static final String EXPIRE = """
            WITH over AS (
                SELECT id, state
                  FROM registration_request
                 WHERE due < $1
                 ORDER BY due
                 LIMIT $3
                   FOR UPDATE SKIP LOCKED
            ), ended AS (
                UPDATE registration_request request
                   SET state = 'EXPIRED', due = NULL, version = request.version + 1
                  FROM over
                 WHERE request.id = over.id
                RETURNING request.id, request.version, over.state AS was
            )
            INSERT INTO registration_request_step (request, version, move, from_state, to_state, at, by, role)
            SELECT id, version, 'EXPIRE', was, 'EXPIRED', $2, 'service', 'service' FROM ended
            """;

    private static final String FORGET_ATTEMPTS = "DELETE FROM receipt_attempt WHERE at < $1";

    private final Pool pool;
    private final Clock clock;

    Expiry(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.registration-requests.expire-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return pool.preparedQuery(FORGET_ATTEMPTS)
                .execute(Tuple.of(Moments.now(clock).minusHours(1)))
                .chain(this::expire);
    }

    Uni<Void> expire() {
        return pool.withTransaction(this::expireSome)
                .chain(ended -> ended == BATCH ? expire() : Uni.createFrom().voidItem());
    }

    private Uni<Integer> expireSome(SqlClient tx) {
        return tx.preparedQuery(EXPIRE)
                .execute(Tuple.of(LocalDate.now(clock), Moments.now(clock), BATCH))
                .map(RowSet::rowCount);
    }
}
