/**
 * The sample nation on its way in: through the gateway, with real tokens, as fast as the services take it.
 *
 * <p>The way in is {@link org.sijil.localstack.load.Demo}.
 */
@NullMarked
package org.sijil.localstack.load;

import org.jspecify.annotations.NullMarked;
