/**
 * Hands out IDCS: every number of the sequence becomes one identifier, once, for life.
 *
 * <p>{@link org.sijil.population.identifier.IdcsIssuer} is the way in; the shuffling that makes identifiers unpredictable is
 * commons' {@link org.sijil.commons.identifier.IdcsNumbering}. Uses no other feature.
 */
@NullMarked
package org.sijil.population.identifier;

import org.jspecify.annotations.NullMarked;
