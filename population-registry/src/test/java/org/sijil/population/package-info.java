/** The register as a whole, and what its tests share. */
@NullMarked
package org.sijil.population;

import org.jspecify.annotations.NullMarked;
