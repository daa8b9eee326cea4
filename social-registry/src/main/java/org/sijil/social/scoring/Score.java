package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The outcome of a formula: the natural logarithm of the estimated yearly spending a head, in dirhams.
 *
 * @param formula the id of the formula that gave it
 * @param value rounded once, at the end, to the decimals of the formula
 */
public record Score(String formula, BigDecimal value, List<Contribution> breakdown) {}
