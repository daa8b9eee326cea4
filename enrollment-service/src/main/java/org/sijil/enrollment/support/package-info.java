/**
 * Direct support in dirhams: what a family is due for any month, by the dated tables of the regime.
 *
 * <p>{@link org.sijil.enrollment.support.BenefitCalculator} is pure; {@link
 * org.sijil.enrollment.support.SupportCalculationResource} lets anyone concerned ask "what if". Uses regime and family.
 */
@NullMarked
package org.sijil.enrollment.support;

import org.jspecify.annotations.NullMarked;
