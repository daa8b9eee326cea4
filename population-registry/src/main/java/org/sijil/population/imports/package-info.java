/**
 * Registering and updating many people from one file of CSV or lines of JSON.
 *
 * <p>{@link org.sijil.population.imports.ImportResource} is the way in. {@code ImportDesk} has the kernel take the file and cut it into
 * parts of whole lines, {@code ImportJob} gives each part to a chunk of a job, {@code PartImport} does one: reads its rows ({@code
 * RowReader}), asks the register set by set ({@code ImportRows}), writes through person and reports. Uses person, identifier and
 * registration, whose rules hold for a row as for a request. Works over JDBC on worker threads, and holds no session.
 *
 * <p>Invariants: a row has its effect once, whatever is killed and however often the file is sent; the text of a row goes when the
 * row is done; the report holds nothing of a row but the caller's key of it.
 */
@NullMarked
package org.sijil.population.imports;

import org.jspecify.annotations.NullMarked;
