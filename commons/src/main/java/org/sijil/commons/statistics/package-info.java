/**
 * What services that count people have in common: counts that are kept short ({@link
 * org.sijil.commons.statistics.KeptCounts}), and which of them are too small to be told ({@link
 * org.sijil.commons.statistics.SmallCells}). Uses database.
 */
@NullMarked
package org.sijil.commons.statistics;

import org.jspecify.annotations.NullMarked;
