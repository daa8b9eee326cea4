/**
 * People of a territory as lines of JSON, for uses that the law provides for.
 *
 * <p>{@link org.sijil.population.exports.ExportResource} is the way in, {@code PersonExport} reads page after page. Uses person and
 * consultation.
 *
 * <p>Invariant: no line leaves before the consultation record of its person is committed, written by the statement that reads.
 */
@NullMarked
package org.sijil.population.exports;

import org.jspecify.annotations.NullMarked;
