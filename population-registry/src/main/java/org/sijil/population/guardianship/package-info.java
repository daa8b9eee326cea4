/**
 * Who acts for a child without parents or for a ward, after birth and registration: kafala (law 15.01) and guardianship by order of
 * a judge, their beginning and end; and who acts by law once a guardian has died.
 *
 * <p>{@link org.sijil.population.guardianship.GuardianshipResource} is the way in. Uses person and vitalevent.
 */
@NullMarked
package org.sijil.population.guardianship;

import org.jspecify.annotations.NullMarked;
