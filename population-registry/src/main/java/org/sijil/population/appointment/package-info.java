/**
 * Citizen service centres, and appointments at their desks.
 *
 * <p>{@link org.sijil.population.appointment.CentreResource} is the way in for whoever runs or looks for a centre, {@link
 * org.sijil.population.appointment.AppointmentResource} for whoever needs a desk. Whom an appointment is for is not known here: it
 * names a request by its id, and tells each {@link org.sijil.population.appointment.AppointmentFollower} what becomes of it. Uses no
 * other feature.
 *
 * <p>Invariants, kept by the database: a desk has one person at a time; a request has one open appointment.
 */
@NullMarked
package org.sijil.population.appointment;

import org.jspecify.annotations.NullMarked;
