package org.sijil.enrollment.payment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.enrollment.support.Programmes;
import org.sijil.enrollment.support.Programmes.Programme;
import org.sijil.enrollment.support.SupportProblem;

/** The rules of opening and approving a cycle. */
@ApplicationScoped
class PaymentCycles {

    private static final String GIVEN_UP = """
        SELECT cast(state IN ('failed', 'cancelled') AS text)
          FROM job
         WHERE id = $1
        """;

    private final PaymentCycleRows cycles;
    private final Programmes programmes;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PaymentCycles(
            PaymentCycleRows cycles, Programmes programmes, Jobs jobs, AuditTrail audit, Caller caller, Clock clock) {
        this.cycles = cycles;
        this.programmes = programmes;
        this.jobs = jobs;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens the cycle of a month, or takes up one whose job was given up. In the caller's transaction. */
    Uni<PaymentCycleView> open(OpenPaymentCycle request) {
        Programme programme = programmes.require(request.programme());
        YearMonth month = YearMonth.parse(request.month());
        if (month.isAfter(YearMonth.now(clock))) {
            throw PaymentProblem.MONTH_NOT_BEGUN.at("/month");
        }
        if (programme.regime().requireAmounts().in(month).isEmpty()) {
            throw SupportProblem.NO_AMOUNTS_FOR_MONTH.at("/month");
        }
        return cycles.of(programme.id(), month)
                .chain(known -> known == null ? begin(programme, month) : takeUp(known, programme, month))
                .call(view -> audit.append("payment-cycle.opened", view.id(), view));
    }

    /** Approves a computed cycle; never by the person who opened it. */
    @WithTransaction
    Uni<PaymentCycleView> approve(UUID id) {
        return cycles.findById(id)
                .invoke(PaymentCycles::requireKnown)
                .invoke(cycle -> cycle.approve(caller.id(), Moments.now(clock)))
                .call(cycles::flush)
                .map(PaymentCycle::view)
                .call(view -> audit.append("payment-cycle.approved", id, view));
    }

    private Uni<PaymentCycleView> begin(Programme programme, YearMonth month) {
        UUID id = UUID.randomUUID();
        return submit(id, programme, month)
                .map(job -> new PaymentCycle(id, programme.id(), month, job, caller.id(), Moments.now(clock)))
                .chain(cycles::persistAndFlush)
                .map(PaymentCycle::view)
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> PaymentProblem.CYCLE_EXISTS.at("/month"));
    }

    private Uni<PaymentCycleView> takeUp(PaymentCycle known, Programme programme, YearMonth month) {
        return givenUp(known)
                .invoke(givenUp -> {
                    if (!givenUp) {
                        throw PaymentProblem.CYCLE_EXISTS.at("/month");
                    }
                })
                .chain(() -> submit(known.id(), programme, month))
                .invoke(known::takenUpBy)
                .call(cycles::flush)
                .map(job -> known.view());
    }

    private Uni<UUID> submit(UUID cycle, Programme programme, YearMonth month) {
        return jobs.submit(CycleComputation.KIND, new CycleParameters(cycle, programme.id(), month.toString()));
    }

    private static Uni<Boolean> givenUp(PaymentCycle cycle) {
        if (!cycle.computing()) {
            return Uni.createFrom().item(false);
        }
        return Sql.value(String.class, GIVEN_UP, cycle.job()).map(Boolean::parseBoolean);
    }

    private static void requireKnown(@Nullable PaymentCycle cycle) {
        if (cycle == null) {
            throw PaymentProblem.UNKNOWN_CYCLE.refuse();
        }
    }
}
