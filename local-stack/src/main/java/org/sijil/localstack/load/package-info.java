/**
 * The sample nation on its way in: through the gateway, with real tokens, as fast as the services take it; and what the
 * registries made of it, beside the official figures.
 *
 * <p>The way in is {@link org.sijil.localstack.load.Demo}. Uses nation, token and state.
 */
@NullMarked
package org.sijil.localstack.load;

import org.jspecify.annotations.NullMarked;
