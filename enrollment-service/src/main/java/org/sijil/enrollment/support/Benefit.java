package org.sijil.enrollment.support;

import java.util.List;
import org.sijil.commons.money.Money;

/**
 * What a family is due for one month.
 *
 * @param step the table that applied
 * @param flat whether the family has no child of the table
 * @param lines parts that add up to the total
 */
public record Benefit(Money total, String step, boolean flat, List<BenefitLine> lines) {}
