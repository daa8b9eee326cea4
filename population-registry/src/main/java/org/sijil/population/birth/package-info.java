/**
 * How a child comes into the register: a live birth creates the record, links the parents and gives the IDCS at once; a recognition
 * names the father later.
 *
 * <p>{@link org.sijil.population.birth.BirthResource} is the way in; {@code BirthRules} holds what is plausible of two parents and
 * a child. Uses person, identifier, vitalevent,
 * likeness and duplicate.
 */
@NullMarked
package org.sijil.population.birth;

import org.jspecify.annotations.NullMarked;
