/**
 * Papers that somebody hands in: taken in piece by piece, refused as early as can be known, kept with the hash of their content.
 *
 * <p>{@link org.sijil.population.document.DocumentResource} is the way in; a feature that needs papers attaches them through
 * {@link org.sijil.population.document.Documents}, and says who may read them. {@link org.sijil.population.document.DocumentStore}
 * is where the bytes are: the database, unless another bean takes its place. Uses no other feature.
 *
 * <p>Invariants: no byte and no name of a file is ever logged; a document that is attached does not change and does not go.
 */
@NullMarked
package org.sijil.population.document;

import org.jspecify.annotations.NullMarked;
