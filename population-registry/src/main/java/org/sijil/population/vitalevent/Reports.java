package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;

/** Takes the report of an event, once per key, as the answer to a request. */
@ApplicationScoped
public class Reports {

    private final VitalEventLedger ledger;
    private final Idempotency idempotency;

    Reports(VitalEventLedger ledger, Idempotency idempotency) {
        this.ledger = ledger;
        this.idempotency = idempotency;
    }

    /** Checks the report, then enters it in a transaction: {@code 201} with the event. */
    public Uni<RestResponse<VitalEventView>> once(
            String operation, @Nullable String key, Reported report, Supplier<Uni<VitalEventView>> work) {
        return once(
                operation,
                key,
                report,
                VitalEventView.class,
                () -> work.get().map(entered -> RestResponse.status(RestResponse.Status.CREATED, entered)));
    }

    /** As {@link #once(String, String, Reported, Supplier)}, for an event with an answer of its own. */
    public <T> Uni<RestResponse<T>> once(
            String operation,
            @Nullable String key,
            Reported report,
            Class<T> type,
            Supplier<Uni<RestResponse<T>>> work) {
        ledger.check(report);
        return idempotency.once(operation, key, report, type, work);
    }
}
