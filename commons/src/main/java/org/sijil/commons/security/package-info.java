/**
 * Who is calling and what they may do: roles, scopes, territory.
 *
 * <p>Endpoints name a role or scope in {@code @RolesAllowed}; {@link org.sijil.commons.security.Caller} answers the finer
 * questions. Every service verifies the token itself, whatever the gateway said. Uses identifier and problem.
 */
@NullMarked
package org.sijil.commons.security;

import org.jspecify.annotations.NullMarked;
