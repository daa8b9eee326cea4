/**
 * A citizen's own file, put together from every service at once.
 *
 * <p>The ways in are {@link org.sijil.gateway.citizen.CitizenFileResource}, whose single sections are rows of the routing
 * table, and {@link org.sijil.gateway.citizen.OwnConsultationsResource}, whose list is merged from all registers. The citizen's own token goes to the services, which alone decide whose file it opens. Uses routing.
 */
@NullMarked
package org.sijil.gateway.citizen;

import org.jspecify.annotations.NullMarked;
