/**
 * Who is married to whom: marriages, divorces, and the marriages in force on a day, which are computed from the events and kept
 * nowhere else.
 *
 * <p>{@link org.sijil.population.marriage.MarriageResource} is the way in; {@link org.sijil.population.marriage.Marriages} answers.
 * Two marriages of one person at once meet at the person's row, which every event of that person locks. Uses person and vitalevent.
 */
@NullMarked
package org.sijil.population.marriage;

import org.jspecify.annotations.NullMarked;
