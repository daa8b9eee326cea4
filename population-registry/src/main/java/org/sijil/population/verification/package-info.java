/**
 * Yes or no on declared facts, tokens and attributes for partners, and what a household's registration must know of its
 * members; the busiest questions of all.
 *
 * <p>{@link org.sijil.population.verification.VerificationResource} is the way in. Each question is one statement that reads
 * the person table and writes the consultation records, so that nothing is answered unrecorded. Uses person's types,
 * partner, otp, delivery and consultation.
 */
@NullMarked
package org.sijil.population.verification;

import org.jspecify.annotations.NullMarked;
