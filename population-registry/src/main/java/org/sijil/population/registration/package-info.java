/**
 * Entering the register: what must be said of a person, and what makes two statements contradict each other.
 *
 * <p>{@link org.sijil.population.registration.RegistrationResource} is the way in, {@code RegistrationRules} holds what can be
 * judged from the request alone, {@code Registration} the act itself. Uses person, identifier,
 * likeness and duplicate.
 */
@NullMarked
package org.sijil.population.registration;

import org.jspecify.annotations.NullMarked;
