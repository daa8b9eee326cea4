/**
 * Where a request goes: the table of areas and who may enter them, and the pipe to the services.
 *
 * <p>The table is data ({@code application.yaml}, {@code sijil.gateway.services}); {@code ApiDoor} applies it and {@code
 * ServicePipe} carries the exchange without looking into it. {@link org.sijil.gateway.routing.Services} asks a service on
 * behalf of the other features. Uses quota and security.
 */
@NullMarked
package org.sijil.gateway.routing;

import org.jspecify.annotations.NullMarked;
