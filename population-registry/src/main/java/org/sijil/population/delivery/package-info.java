/**
 * Messages to people, by SMS or e-mail: written in the transaction that wants them sent, delivered afterwards, at least once.
 *
 * <p>{@link org.sijil.population.delivery.Outbox} is the way in, {@code Courier} the port to the country's relay. Uses no other
 * feature.
 */
@NullMarked
package org.sijil.population.delivery;

import org.jspecify.annotations.NullMarked;
