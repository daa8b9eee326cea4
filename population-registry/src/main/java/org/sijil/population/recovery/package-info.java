/**
 * How citizens who lost their IDCS find it again: by a paper, their names and birth date, and a code sent to their contact.
 *
 * <p>{@link org.sijil.population.recovery.RecoveryResource} is the way in. Whatever is entered, the answer is the same. Uses
 * person's types, otp, delivery, partner's keys and consultation.
 */
@NullMarked
package org.sijil.population.recovery;

import org.jspecify.annotations.NullMarked;
