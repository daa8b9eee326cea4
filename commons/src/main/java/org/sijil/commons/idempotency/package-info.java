/**
 * The same {@code Idempotency-Key} gives the same answer, whatever was killed in between: the answer is stored in the
 * transaction of the effect.
 *
 * <p>A resource hands its work to {@link org.sijil.commons.idempotency.Idempotency}. Uses problem and security.
 */
@NullMarked
package org.sijil.commons.idempotency;

import org.jspecify.annotations.NullMarked;
