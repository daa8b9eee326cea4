/**
 * The whole stack as one thing: PostgreSQL, Keycloak and the four services, started, watched and stopped together.
 *
 * <p>The way in is {@link org.sijil.localstack.stack.LocalStack}; {@link org.sijil.localstack.stack.StackRecord} is what
 * it leaves on disk so that another command finds it again.
 */
@NullMarked
package org.sijil.localstack.stack;

import org.jspecify.annotations.NullMarked;
