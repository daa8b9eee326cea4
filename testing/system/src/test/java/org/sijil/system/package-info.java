/**
 * The whole suite as its users meet it, followed from outside.
 *
 * <p>{@link org.sijil.system.RunningStack} starts PostgreSQL, Keycloak and the four services once for all classes; {@code
 * Door} speaks to the gateway as one of the demo's identities. Every test makes its own people.
 */
@NullMarked
package org.sijil.system;

import org.jspecify.annotations.NullMarked;
