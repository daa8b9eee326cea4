/**
 * The right of access (law 09.08): all that the register holds of somebody, told to that person or to who acts for them.
 *
 * <p>{@link org.sijil.population.disclosure.DisclosureResource} is the way in; {@code Disclosure} asks each feature for its
 * part, {@code DisclosureStream} writes a {@code Copy} of any length in the memory of one page: {@code JsonCopy}, or {@code
 * PaperCopy} in the reader's language, whose {@code Words} are a data file. Uses every feature that holds data of a
 * person.
 */
@NullMarked
package org.sijil.population.disclosure;

import org.jspecify.annotations.NullMarked;
