/**
 * Regimes as data: who is covered, on which conditions, for which amounts, from which date, by which source.
 *
 * <p>{@link org.sijil.enrollment.regime.Regimes} holds the files that passed every check; the service does not start with
 * one that fails. {@code ConditionLanguage} is the only class that knows CEL. Uses no other feature.
 */
@NullMarked
package org.sijil.enrollment.regime;

import org.jspecify.annotations.NullMarked;
