/**
 * Long work that survives whatever is killed: cut into chunks that all replicas take from PostgreSQL, each chunk once.
 *
 * <p>{@link org.sijil.commons.job.Jobs} takes a job, a {@link org.sijil.commons.job.JobHandler} does it chunk by chunk,
 * {@link org.sijil.commons.job.JobResource} tells how far it is. Works over JDBC on threads of its own, never on the event
 * loop. Uses problem and security.
 *
 * <p>Invariant: the effect of a chunk and its done flag commit in one transaction, which also holds the chunk's row lock.
 */
@NullMarked
package org.sijil.commons.job;

import org.jspecify.annotations.NullMarked;
