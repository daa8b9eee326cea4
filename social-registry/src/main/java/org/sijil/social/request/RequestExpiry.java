package org.sijil.social.request;

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

/**
 * Ends drafts and unanswered questions whose time is over, some at a time; replicas leave each other theirs, and what was ended
 * stays ended whenever the service is stopped. A request that is late with us does not end: it shows as overdue.
 */
@ApplicationScoped
class RequestExpiry {

    private static final int BATCH = 500;

    private static final String EXPIRE = """
            WITH over AS (
                SELECT id, state
                  FROM social_request
                 WHERE due < $1 AND state IN ('DRAFT', 'WAITING')
                 ORDER BY due
                 LIMIT $3
                   FOR UPDATE SKIP LOCKED
            ), ended AS (
                UPDATE social_request request
                   SET state = 'EXPIRED', due = NULL, version = request.version + 1
                  FROM over
                 WHERE request.id = over.id
                RETURNING request.id, request.version, over.state AS was
            )
            INSERT INTO social_request_step (request, version, move, from_state, to_state, at, by, role)
            SELECT id, version, 'EXPIRE', was, 'EXPIRED', $2, 'service', 'service' FROM ended
            """;

    private final Pool pool;
    private final Clock clock;

    RequestExpiry(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.requests.expire-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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
