/**
 * How much each caller may ask for in a span of time, and how much of it is left.
 *
 * <p>{@link org.sijil.gateway.quota.Quotas} counts by the subject of the verified token and writes the {@code RateLimit} headers.
 * Each replica of the door counts for itself and keeps nothing beyond the present window. Uses security.
 */
@NullMarked
package org.sijil.gateway.quota;

import org.jspecify.annotations.NullMarked;
