/**
 * The numbers and codes by which the State knows people and places, each as a type that cannot hold a wrong one.
 *
 * <p>{@link org.sijil.commons.identifier.Idcs} checks a number, {@link org.sijil.commons.identifier.IdcsNumbering} gives
 * new ones. Nothing here may log, store or put into an error text the value that it holds.
 * Uses problem.
 */
@NullMarked
package org.sijil.commons.identifier;

import org.jspecify.annotations.NullMarked;
