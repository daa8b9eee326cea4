package org.sijil.enrollment.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;

/** One programme, one month. Its orders are rows of {@link CycleOrders}. */
@Entity
@Table(name = "payment_cycle")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PaymentCycle {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String programme;

    @Column(updatable = false)
    private LocalDate month;

    private CycleState state;
    private UUID job;

    @Column(insertable = false, updatable = false)
    private int families;

    @Column(insertable = false, updatable = false)
    private long total;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "computed_at", insertable = false, updatable = false)
    private @Nullable OffsetDateTime computedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable OffsetDateTime approvedAt;

    @Version
    private long version;

    /** For Hibernate only. */
    protected PaymentCycle() {}

    PaymentCycle(UUID id, String programme, YearMonth month, UUID job, String by, OffsetDateTime at) {
        this.id = id;
        this.programme = programme;
        this.month = month.atDay(1);
        this.state = CycleState.COMPUTING;
        this.job = job;
        this.createdBy = by;
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    UUID job() {
        return job;
    }

    boolean computing() {
        return state == CycleState.COMPUTING;
    }

    /** Lets another job go on where one was given up. */
    void takenUpBy(UUID nextJob) {
        job = nextJob;
    }

    /** The second of two people says yes. */
    void approve(String by, OffsetDateTime at) {
        if (state == CycleState.APPROVED) {
            throw PaymentProblem.CYCLE_APPROVED.refuse();
        }
        if (state != CycleState.COMPUTED) {
            throw PaymentProblem.CYCLE_NOT_COMPUTED.refuse();
        }
        if (by.equals(createdBy)) {
            throw PaymentProblem.SECOND_PERSON_REQUIRED.refuse();
        }
        state = CycleState.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    PaymentCycleView view() {
        return new PaymentCycleView(
                id,
                programme,
                YearMonth.from(month).toString(),
                state,
                families,
                new Money(total),
                job,
                createdAt,
                computedAt,
                approvedAt);
    }
}
