/**
 * A citizen's own file, put together from every service at once.
 *
 * <p>The way in is {@link org.sijil.gateway.citizen.CitizenFileResource}; its single sections are rows of the routing
 * table. The citizen's own token goes to the services, which alone decide whose file it opens. Uses routing.
 */
@NullMarked
package org.sijil.gateway.citizen;

import org.jspecify.annotations.NullMarked;
