/**
 * Payment cycles: one programme, one month, every entitled family's due amount computed once, in double entry, and approved
 * by a second person.
 *
 * <p>{@link org.sijil.enrollment.payment.PaymentCycleResource} is the way in; {@code PaymentCycles} holds the rules, {@code
 * CycleComputation} the chunks and {@code CycleOrders} the rows. No order without an entitlement, no entitlement without a
 * decision, nothing twice. Uses support, eligibility and the job framework.
 */
@NullMarked
package org.sijil.enrollment.payment;

import org.jspecify.annotations.NullMarked;
