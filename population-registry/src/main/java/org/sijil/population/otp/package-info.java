/**
 * Codes of six digits that are sent to a person's contact on record, and said back by whoever can read them there.
 *
 * <p>{@link org.sijil.population.otp.Codes} is the way in. A code is sent to nobody just as to somebody, so that nobody learns
 * who exists or what contact they have. Uses delivery and partner.
 */
@NullMarked
package org.sijil.population.otp;

import org.jspecify.annotations.NullMarked;
