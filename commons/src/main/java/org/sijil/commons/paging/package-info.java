/**
 * Lists in pages: an opaque cursor says where the next page begins, so that a page costs the same at any depth.
 *
 * <p>A resource takes {@link org.sijil.commons.paging.PageRequest} as a bean parameter and returns {@link
 * org.sijil.commons.paging.Page}; the {@code Link} header is added here. Uses problem.
 */
@NullMarked
package org.sijil.commons.paging;

import org.jspecify.annotations.NullMarked;
