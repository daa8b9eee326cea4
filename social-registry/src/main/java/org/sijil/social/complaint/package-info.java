/**
 * Complaints (<i>réclamations</i>): what a household contests, within which delays, who decides, and what a decision changes.
 *
 * <p>The state, the moves and the clock of a complaint are those of its request ({@link
 * org.sijil.social.request.ComplaintThread}); here is what is contested, the evidence, the decision and the appeal. {@link
 * org.sijil.social.complaint.ComplaintResource} is the way in for the household, {@link
 * org.sijil.social.complaint.ComplaintDeskResource} for those who decide. {@code Complaints} makes the steps, {@code Grounds}
 * says who may complain about what, {@code Corrections} does what a decision says, {@code ComplaintRows} holds the rows.
 *
 * <p>Invariants: who took the questioned decision does not decide the complaint, and who decided it does not decide its appeal;
 * a household complains about one thing at a time and appeals once; what was questioned stays as it was.
 */
@NullMarked
package org.sijil.social.complaint;

import org.jspecify.annotations.NullMarked;
