package org.sijil.enrollment.support;

import java.util.List;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.regime.Confidence;
import org.sijil.enrollment.regime.OpenPoint;

/**
 * What a family would be due, if it is entitled.
 *
 * @param step the table that applied
 * @param flat whether no child of the table was given
 * @param lines parts that add up to the amount
 * @param source the text that sets the table
 * @param choices what the calculation had to assume, because no source settles it
 */
public record SupportCalculation(
        String programme,
        String month,
        Money amount,
        String step,
        boolean flat,
        List<BenefitLine> lines,
        String source,
        Confidence confidence,
        List<OpenPoint> choices) {}
