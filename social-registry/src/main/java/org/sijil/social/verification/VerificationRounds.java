package org.sijil.social.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sijil.commons.database.InTurn;

/**
 * Plans and asks, again and again. No transaction is open while a body answers, and a body that fails is left alone for a
 * while, without keeping the others waiting.
 */
@ApplicationScoped
class VerificationRounds {

    static final int AT_ONCE = 20;

    private final Bodies bodies;
    private final VerificationPlan plan;
    private final VerificationRows rows;
    private final RestBody rest;
    private final BodyFiles files;
    private final Findings findings;

    VerificationRounds(
            Bodies bodies,
            VerificationPlan plan,
            VerificationRows rows,
            RestBody rest,
            BodyFiles files,
            Findings findings) {
        this.bodies = bodies;
        this.plan = plan;
        this.rows = rows;
        this.rest = rest;
        this.files = files;
        this.findings = findings;
    }

    /** One round; without a body that is asked there is nothing to do. */
    @Scheduled(
            every = "${sijil.verification.every:10s}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return bodies.asked().isEmpty()
                ? Uni.createFrom().voidItem()
                : plan().chain(() -> InTurn.each(bodies.asked(VerificationConfig.Via.REST), this::ask))
                        .chain(() -> InTurn.each(bodies.asked(VerificationConfig.Via.FILE), this::exchange));
    }

    private Uni<Void> plan() {
        return Panache.withTransaction(() -> plan.plan(bodies.asked()))
                .chain(planned -> planned == VerificationPlan.BATCH
                        ? plan()
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> ask(Body body) {
        return Panache.withTransaction(() -> rows.take(body, AT_ONCE))
                .chain(taken -> ask(body, taken, 0)
                        .chain(well -> well && taken.size() == AT_ONCE
                                ? ask(body)
                                : Uni.createFrom().voidItem()));
    }

    /** One after the other until one fails; false then. */
    private Uni<Boolean> ask(Body body, List<VerificationRows.Waiting> taken, int next) {
        if (next == taken.size()) {
            return Uni.createFrom().item(true);
        }
        VerificationRows.Waiting waiting = taken.get(next);
        return answer(body, waiting)
                .onItemOrFailure()
                .transformToUni((done, failure) -> failure == null
                        ? ask(body, taken, next + 1)
                        : leave(body, waiting, failure).replaceWith(false));
    }

    private Uni<Findings.Taken> answer(Body body, VerificationRows.Waiting waiting) {
        return rest.ask(body, waiting.of(body, body.verifiable(waiting.answer()).orElseThrow()))
                .chain(found -> findings.take(body, found))
                .invoke(taken -> {
                    if (taken == Findings.Taken.SAYS_NOTHING) {
                        throw RestBody.failure("no finding");
                    }
                });
    }

    /** Of which kind, for the operator; the failure's message could hold what was sent. */
    private Uni<Void> leave(Body body, VerificationRows.Waiting waiting, Throwable failure) {
        Log.warnf(
                "Body %s does not answer (%s) and is left alone",
                body.code(), failure.getClass().getName());
        return Panache.withTransaction(() -> rows.rest(body, waiting.attempts()));
    }

    /** A folder that cannot be read is no reason to leave other bodies waiting. */
    private Uni<Void> exchange(Body body) {
        return files.exchange(body).onFailure().recoverWithUni(failure -> {
            Log.warnf(
                    "Files of body %s are not exchanged (%s)",
                    body.code(), failure.getClass().getName());
            return Uni.createFrom().voidItem();
        });
    }
}
