/**
 * Versions of resources: {@code ETag} out, {@code If-Match} in, so that nobody overwrites what they have not seen; and the
 * question who somebody was on a day, {@link org.sijil.commons.version.AsOf}. Uses problem.
 */
@NullMarked
package org.sijil.commons.version;

import org.jspecify.annotations.NullMarked;
