/**
 * The API's documents as callers from outside need them: one per service, addresses and areas as the door knows them.
 *
 * <p>The way in is {@link org.sijil.gateway.contract.OpenApiResource}. Uses routing.
 */
@NullMarked
package org.sijil.gateway.contract;

import org.jspecify.annotations.NullMarked;
