/**
 * What the services' SQL has in common and Hibernate does not do well by itself.
 *
 * <p>PostgreSQL's own SQL goes through {@link org.sijil.commons.database.Sql}.
 */
@NullMarked
package org.sijil.commons.database;

import org.jspecify.annotations.NullMarked;
