/**
 * By which a content is known again without being kept.
 *
 * <p>Uses nothing of the other packages.
 */
@NullMarked
package org.sijil.commons.hash;

import org.jspecify.annotations.NullMarked;
