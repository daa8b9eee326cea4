/**
 * Who read what of whom, who did what, and the seals that make both tamper-evident.
 *
 * <p>{@link org.sijil.commons.audit.Consultations} records reads and {@link org.sijil.commons.audit.OwnConsultationsResource}
 * lists them to the person, whom the service's {@link org.sijil.commons.audit.KnownPersons} finds. {@link
 * org.sijil.commons.audit.AuditTrail} records deeds. {@code AuditSealer} signs what is final in chained batches, {@link
 * org.sijil.commons.audit.AuditResource} exports them, {@link org.sijil.commons.audit.AuditVerifier} checks an export without
 * the database. Uses identifier, security, paging and problem.
 *
 * <p>Invariant: the chain never forks, and an entry that commits late is sealed later, never skipped.
 */
@NullMarked
package org.sijil.commons.audit;

import org.jspecify.annotations.NullMarked;
