/**
 * Numbers that people give away in the place of their IDCS: for a time, for one use, until they take them back.
 *
 * <p>{@link org.sijil.population.virtualid.VirtualIdResource} is the way in. The database's {@code person_named} understands
 * the numbers, wherever a partner names a person. Uses person.
 */
@NullMarked
package org.sijil.population.virtualid;

import org.jspecify.annotations.NullMarked;
