/**
 * The sample nation on its way in: through the gateway, with real tokens, as fast as the services take it; and what the
 * registries made of it, beside the official figures.
 *
 * <p>The way in is {@link org.sijil.localstack.load.Demo}. {@code LoadedSample}, kept in the stack's folder, decides what a
 * repeated run may do; {@code Loader} registers, {@code Patience} says what is tried again. Uses nation, token and state.
 *
 * <p>Invariant: nobody of the sample is registered twice, whatever breaks off and whenever the demo is run again.
 */
@NullMarked
package org.sijil.localstack.load;

import org.jspecify.annotations.NullMarked;
