/**
 * Who may ask about people from outside: partners, and what each may ask from which day on.
 *
 * <p>{@link org.sijil.population.partner.PartnerResource} is the way in for operators; {@link
 * org.sijil.population.partner.PartnerDirectory} tells the features that answer partners what the present one may do. Uses no
 * other feature.
 */
@NullMarked
package org.sijil.population.partner;

import org.jspecify.annotations.NullMarked;
