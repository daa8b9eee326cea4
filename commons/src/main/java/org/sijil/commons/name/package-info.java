/**
 * People's names in the two scripts that the registers hold, and the keys by which they are found.
 *
 * <p>{@link org.sijil.commons.name.PersonName} keeps a name as it is written. {@link
 * org.sijil.commons.name.NameNormalizer} makes keys in which the usual ways of writing one name in one script are one; {@link
 * org.sijil.commons.name.NameSound} says how near two names sound, whichever script they are in. Both are for searching and
 * comparing, never for showing. Uses problem.
 */
@NullMarked
package org.sijil.commons.name;

import org.jspecify.annotations.NullMarked;
