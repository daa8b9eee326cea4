package org.sijil.enrollment.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;

/**
 * A payment cycle.
 *
 * @param state {@code computing} until every amount is there; {@code failed} when its job was given up, and then opening it
 *     again takes the work up where it stopped
 * @param families how many orders it has; 0 until it is computed
 * @param total of all orders; 0 until it is computed
 * @param job to follow at {@code GET /v1/jobs/{id}}
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentCycleView(
        UUID id,
        String programme,
        String month,
        CycleState state,
        int families,
        Money total,
        UUID job,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime computedAt,
        @Nullable OffsetDateTime approvedAt) {}
