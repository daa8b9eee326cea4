package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Receipt;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/**
 * Finds requests by their receipts. A receipt that is unknown and one that is none at all take the same way to the same answer, and
 * whoever sends many such has to wait.
 */
@ApplicationScoped
class Receipts {

    /** No request has it. */
    private static final Receipt NONE = new Receipt("");

    private final RequestRows rows;
    private final Readings readings;
    private final ReceiptAttempts attempts;

    Receipts(RequestRows rows, Readings readings, ReceiptAttempts attempts) {
        this.rows = rows;
        this.readings = readings;
        this.attempts = attempts;
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
        return attempts.counting(() -> look.apply(receipt))
                .onItem()
                .ifNull()
                .failWith(ApplicationProblem.UNKNOWN_RECEIPT::refuse);
    }
}
