/**
 * Entering many households with their declarations from one file of CSV or lines of JSON.
 *
 * <p>{@link org.sijil.social.imports.ImportResource} is the way in; the kernel takes the file and cuts it into parts of whole lines.
 * {@code ImportJob} gives each part to a chunk of a job, {@code PartImport} does one: reads its rows ({@code RowReader}), asks the
 * population registry about all their members at once, has household found and write those that stand, and reports the others. Uses
 * geography, declaration, membership, population and household, whose rules hold for a row as for a request. Works over JDBC on worker
 * threads, and holds no session.
 *
 * <p>Invariants: a row has its effect once, whatever is killed and however often the file is sent; the text of a row goes when the
 * row is done; the report holds nothing of a row but the caller's key of it.
 */
@NullMarked
package org.sijil.social.imports;

import org.jspecify.annotations.NullMarked;
