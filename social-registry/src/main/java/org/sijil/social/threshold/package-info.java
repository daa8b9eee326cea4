/**
 * Up to which score each programme takes a household in, as published, from a day on; and above which a programme asks for a higher
 * contribution: files with source and confidence.
 *
 * <p>The programmes decide by rules of their own; this register only compares, counts and tells. Uses rulefile.
 */
@NullMarked
package org.sijil.social.threshold;

import org.jspecify.annotations.NullMarked;
