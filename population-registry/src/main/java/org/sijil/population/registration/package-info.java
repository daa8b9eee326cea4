/**
 * Entering the register: what must be said of a person, and what makes two statements contradict each other.
 *
 * <p>{@link org.sijil.population.registration.RegistrationResource} is the way in, {@code RegistrationRules} holds what can be
 * judged from the request alone, {@link org.sijil.population.registration.Registration} the act itself, which a registration request
 * ends with too. Uses person, identifier, likeness and duplicate.
 */
@NullMarked
package org.sijil.population.registration;

import org.jspecify.annotations.NullMarked;
