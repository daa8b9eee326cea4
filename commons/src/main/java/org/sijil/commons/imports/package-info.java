/**
 * Files of many rows, CSV or lines of JSON, that a job does part by part: what is the same whatever a row holds.
 *
 * <p>{@link org.sijil.commons.imports.FileDesk} takes a file and cuts it into parts of whole lines ({@link
 * org.sijil.commons.imports.PartCutter}), each a chunk of a job. A service reads its rows with {@link
 * org.sijil.commons.imports.RowLines}, gathers in a {@link org.sijil.commons.imports.PartReport} which of them stand and what is wrong
 * with the others, and shows that by {@link org.sijil.commons.imports.RowErrors}. The tables are the service's own; {@link
 * org.sijil.commons.imports.ImportTables} knows what they have in common.
 *
 * <p>Invariants: the text of a row goes when the row is done; the report holds nothing of a row but the caller's key of it.
 */
@NullMarked
package org.sijil.commons.imports;

import org.jspecify.annotations.NullMarked;
