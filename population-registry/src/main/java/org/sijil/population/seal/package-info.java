/**
 * Sealed records: people whom only named roles may see, and who for everybody else are not there.
 *
 * <p>{@link org.sijil.population.seal.SealResource} is the way in; one person proposes, another decides. Table {@code
 * sealed_person} holds who is sealed, and {@link org.sijil.population.consultation.InSight} who may see them: every statement that
 * shows people has it. Uses person.
 */
@NullMarked
package org.sijil.population.seal;

import org.jspecify.annotations.NullMarked;
