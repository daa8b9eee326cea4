package org.sijil.population.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Batches;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/** Ends requests whose time is over, some at a time; replicas leave each other theirs. */
@ApplicationScoped
class Expiry {

    private static final int BATCH = 500;

    /** An appointment ends by itself, and what it was made for waits again then. */
    private static final String EXPIRE = """
            WITH over AS (
                SELECT id, state
                  FROM registration_request
                 WHERE due < $1 AND state IN ('DRAFT', 'SUBMITTED')
                 ORDER BY due
                 LIMIT $2
                   FOR UPDATE SKIP LOCKED
            )
            UPDATE registration_request request
               SET state = 'EXPIRED', due = NULL, version = request.version + 1
              FROM over
             WHERE request.id = over.id
            RETURNING request.id, request.version, over.state
            """;

    private static final String FORGET_ATTEMPTS = "DELETE FROM receipt_attempt WHERE at < $1";

    private final RequestMoves moves;
    private final Clock clock;

    Expiry(RequestMoves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.registration-requests.expire-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withTransaction(
                        () -> Sql.update(FORGET_ATTEMPTS, Moments.now(clock).minus(ReceiptAttempts.COUNTED)))
                .chain(() -> Batches.untilFewer(BATCH, () -> Panache.withTransaction(this::expireSome)));
    }

    private Uni<Integer> expireSome() {
        return Sql.rows(EXPIRE, LocalDate.now(clock), BATCH).call(this::noteAll).map(List::size);
    }

    private Uni<Void> noteAll(List<Object[]> ended) {
        return InTurn.each(ended, this::note);
    }

    private Uni<Void> note(Object[] ended) {
        RegistrationState was = RegistrationState.valueOf((String) ended[2]);
        return moves.note((UUID) ended[0], (Integer) ended[1], was, Turn.of(Move.EXPIRE));
    }
}
