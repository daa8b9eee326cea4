/**
 * What a judgment or a decree makes different about who somebody is: a name, a sex, a nationality.
 *
 * <p>{@link org.sijil.population.correction.CorrectionResource} is the way in. Uses person and vitalevent.
 */
@NullMarked
package org.sijil.population.correction;

import org.jspecify.annotations.NullMarked;
