/**
 * What people ask of the register: to enter a household, to change it, to take it or a member off. One state machine from
 * the first draft to the decision, with the portal's families and states.
 *
 * <p>{@link org.sijil.social.request.RequestResource} is the way in for whoever asks, {@link
 * org.sijil.social.request.RequestDeskResource} for the agents of a territory, {@link
 * org.sijil.social.request.ReceiptResource} for whoever holds a receipt. {@link org.sijil.social.request.Move} is the table of
 * what leads where; {@code Requests} makes the moves, {@code Submission} judges what is submitted, {@code Acceptance} does what
 * was asked with the operations of package household, {@code RequestRows} holds the rows, {@code RequestCodes} reasons and
 * deadlines.
 *
 * <p>Invariants: a request is in one state, and each move is on record with who, when and why; the change of the household and
 * the state PROCESSED come in one transaction; one agent at a time has a request in hand; a receipt tells nothing personal.
 */
@NullMarked
package org.sijil.social.request;

import org.jspecify.annotations.NullMarked;
