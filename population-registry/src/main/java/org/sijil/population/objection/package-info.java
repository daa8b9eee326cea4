/**
 * The right to object (law 09.08): to a reading of one's data, which auditors answer, and to the decision on a request for
 * correction, which adjudicators answer.
 *
 * <p>{@link org.sijil.population.objection.OwnObjectionsResource} is the way in for citizens, {@link
 * org.sijil.population.objection.ObjectionResource} for those who answer. Uses person, consultation and vitalevent's civil rules.
 *
 * <p>Invariant: nobody answers an objection to what they did themselves, or of their own.
 */
@NullMarked
package org.sijil.population.objection;

import org.jspecify.annotations.NullMarked;
