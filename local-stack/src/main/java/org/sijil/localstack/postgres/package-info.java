/**
 * A real PostgreSQL without installing one: its programs come in a Maven artifact, its data stays in the state folder.
 *
 * <p>The way in is {@link org.sijil.localstack.postgres.Postgres}. PostgreSQL refuses to run as root; where we are root
 * it runs in a user namespace of its own, as the tests' embedded one does.
 */
@NullMarked
package org.sijil.localstack.postgres;

import org.jspecify.annotations.NullMarked;
