/**
 * Every refusal in one form: RFC 9457 problem documents in Arabic, French and English.
 *
 * <p>A feature lists its reasons as an enum of {@link org.sijil.commons.problem.ProblemType} and fails with {@code
 * REASON.at("/pointer")}; the mapping here turns it, and everything else that goes wrong, into a document that names the
 * field and the remedy and never repeats the value. A value type throws {@link org.sijil.commons.problem.InvalidValue} with
 * its reason. Uses nothing else of the kernel.
 */
@NullMarked
package org.sijil.commons.problem;

import org.jspecify.annotations.NullMarked;
