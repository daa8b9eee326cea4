package org.sijil.enrollment.payment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;

/** The rows of cycles. */
@ApplicationScoped
class PaymentCycleRows implements PanacheRepositoryBase<PaymentCycle, UUID> {

    /** The cycle of a month; null when there is none. */
    Uni<PaymentCycle> of(String programme, YearMonth month) {
        return find("programme = ?1 and month = ?2", programme, month.atDay(1)).firstResult();
    }
}
