/**
 * The right of rectification (law 09.08): a person asks, with papers, that the register be put right, and is told why or why not.
 *
 * <p>{@link org.sijil.population.rectification.OwnRequestsResource} is the way in for citizens, {@link
 * org.sijil.population.rectification.RequestQueueResource} for those who decide. An accepted request makes the change itself, in
 * the transaction of the decision: a name and a sex by the event of package correction, with the act that it rests on, the rest as
 * an update. Uses person, consultation, vitalevent, correction and document.
 *
 * <p>Invariant: nobody decides on a request of their own, or on their own record.
 */
@NullMarked
package org.sijil.population.rectification;

import org.jspecify.annotations.NullMarked;
