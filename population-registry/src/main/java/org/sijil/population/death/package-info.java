/**
 * The end of a life: it closes the record, widows the spouses, leaves wards to whoever acts for them next, and reaches every
 * right through the feed.
 *
 * <p>{@link org.sijil.population.death.DeathResource} is the way in. Uses person, vitalevent, marriage and guardianship.
 */
@NullMarked
package org.sijil.population.death;

import org.jspecify.annotations.NullMarked;
