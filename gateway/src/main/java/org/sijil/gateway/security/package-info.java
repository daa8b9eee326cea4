/**
 * What every request meets first: the shape of its address, its method, its token, and the headers of every answer.
 *
 * <p>Refusals leave here as the same problem documents that the services write. Uses nothing else of the gateway.
 */
@NullMarked
package org.sijil.gateway.security;

import org.jspecify.annotations.NullMarked;
