/**
 * What the services' SQL has in common and Hibernate does not do well by itself.
 *
 * <p>PostgreSQL's own SQL goes through {@link org.sijil.commons.database.Sql}; whole sets of rows travel in it as one
 * {@link org.sijil.commons.database.JsonText}, and those of jobs as {@link org.sijil.commons.database.CopyRows}. What is done to many
 * rows is done in {@link org.sijil.commons.database.Batches}.
 */
@NullMarked
package org.sijil.commons.database;

import org.jspecify.annotations.NullMarked;
