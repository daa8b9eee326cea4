package org.sijil.enrollment.payment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.sijil.enrollment.support.Benefit;
import org.sijil.enrollment.support.BenefitLine;

/** The amount of an order, in centimes, about to be written. */
@RegisterForReflection
record ComputedOrder(UUID id, long amount, boolean flat, String step, List<BenefitLine> lines) {

    static ComputedOrder of(UUID id, Benefit benefit) {
        return new ComputedOrder(id, benefit.total().centimes(), benefit.flat(), benefit.step(), benefit.lines());
    }
}
