/**
 * Where a household lives: its territory and whether that is town or countryside, which decides the formula.
 *
 * <p>Uses nothing of the other features.
 */
@NullMarked
package org.sijil.social.geography;

import org.jspecify.annotations.NullMarked;
