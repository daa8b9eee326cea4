/**
 * Who read a person's data, for what purpose and on what legal basis; the person can see it.
 *
 * <p>{@link org.sijil.population.consultation.Reading} lends every reading statement of this service the clause that records it;
 * commons' {@link org.sijil.commons.audit.Consultations} lists the records and seals them. Uses no other feature.
 */
@NullMarked
package org.sijil.population.consultation;

import org.jspecify.annotations.NullMarked;
