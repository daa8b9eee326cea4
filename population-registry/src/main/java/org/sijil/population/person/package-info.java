/**
 * The people the State knows: reading one, finding one, correcting one, and every earlier version of each.
 *
 * <p>{@link org.sijil.population.person.PersonResource} and {@link org.sijil.population.person.OwnFileResource} are the ways
 * in; {@link org.sijil.population.person.PersonRegister} holds the rules of writing, {@code PersonLookup} the statements that
 * read, {@code PersonSearch} those that look for somebody by the {@link org.sijil.population.person.Traits} kept beside each
 * person. Registration and vital events write through {@code PersonRegister}. Uses consultation.
 *
 * <p>Invariants: an IDCS is given once and never reused, not even after death; no version of a person is ever lost; whoever is
 * written can be found; nothing is read without a consultation record, which the reading statement itself writes.
 */
@NullMarked
package org.sijil.population.person;

import org.jspecify.annotations.NullMarked;
