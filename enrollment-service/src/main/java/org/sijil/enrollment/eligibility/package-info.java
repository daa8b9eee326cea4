/**
 * Decisions: what each regime says about a family, on which facts, by which version of the rules, and why not.
 *
 * <p>{@link org.sijil.enrollment.eligibility.Eligibility} judges and is pure; {@code DecisionLog} keeps every decision with
 * its facts, so that it replays to the same result; {@link org.sijil.enrollment.eligibility.DecisionResource} shows it. Uses
 * regime and family.
 */
@NullMarked
package org.sijil.enrollment.eligibility;

import org.jspecify.annotations.NullMarked;
