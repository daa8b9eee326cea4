/**
 * Applying to be registered: a person's way into the register as one state machine, from the first draft to the record.
 *
 * <p>{@link org.sijil.population.application.RegistrationRequestResource} is the way in for whoever asks, {@link
 * org.sijil.population.application.RegistrationDeskResource} for the agents of a territory, {@link
 * org.sijil.population.application.ReceiptResource} for whoever holds a receipt. {@link org.sijil.population.application.Move} is the
 * table of what leads where; {@code RegistrationRequests} makes the moves, {@code Submission} judges what is submitted, {@code
 * RequestRows} reads. A request goes with its appointment and with what is captured: {@code RequestAppointments} and {@code
 * RequestCaptures}. The person is entered by package registration, through its gate against
 * duplicates; a case that holds somebody up comes back through {@code HeldUpRequest}. Uses person, consultation, document,
 * registration, likeness, duplicate, appointment and biometrics.
 *
 * <p>Invariants: a request is in one state, and each move is on record with who, when and why; the person and the state REGISTERED
 * come in one transaction; whoever asks is known by their account, because a number is what they ask for; a receipt tells nothing
 * personal.
 */
@NullMarked
package org.sijil.population.application;

import org.jspecify.annotations.NullMarked;
