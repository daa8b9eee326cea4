/**
 * The figures of the steering committee: who is covered and supported, by region, and how current that is.
 *
 * <p>{@link org.sijil.enrollment.statistics.StatisticsResource} is the way in; {@code Indicators} counts by plain SQL. No
 * figure tells of a single person. Uses support for the age of a child and the clock for today.
 */
@NullMarked
package org.sijil.enrollment.statistics;

import org.jspecify.annotations.NullMarked;
