/**
 * Rows by the hundred: set-based SQL whose rows travel as one JSON text, so that a batch of events costs as many
 * statements as one event.
 *
 * <p>{@link org.sijil.enrollment.batch.BatchSql} is all of it; each feature keeps its own statements. Uses no feature.
 */
@NullMarked
package org.sijil.enrollment.batch;

import org.jspecify.annotations.NullMarked;
