/**
 * Who read what of whom, who did what, and the seal that makes both tamper-evident.
 *
 * <p>{@link org.sijil.commons.audit.Consultations} records reads; the rows are sealed in signed, chained batches. Uses
 * security, paging and problem.
 */
@NullMarked
package org.sijil.commons.audit;

import org.jspecify.annotations.NullMarked;
