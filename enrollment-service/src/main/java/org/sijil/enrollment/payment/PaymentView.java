package org.sijil.enrollment.payment;

import java.util.List;
import java.util.UUID;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.support.BenefitLine;

/**
 * A payment to the citizen's family.
 *
 * @param state {@code computed} or {@code approved}
 */
public record PaymentView(
        UUID id, String programme, String month, CycleState state, Money amount, List<BenefitLine> lines) {}
