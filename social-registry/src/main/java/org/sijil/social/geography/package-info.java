/**
 * Where people live: the places of the country, as they are on each day, and whether a household lives in town or in the
 * countryside, which decides the formula.
 *
 * <p>{@link org.sijil.social.geography.PlaceResource} and its neighbour for files are the ways in. {@code PlaceRegister} records
 * one place and {@code PlaceImport} many, by the same {@code PlaceRules}; {@code PlaceLookup} reads them, and {@link
 * org.sijil.social.geography.Places} is what other features ask. Uses nothing of the other features.
 *
 * <p>Invariants, held by the database: a code is one place on each day, and what a place lies within is there as long as it is.
 */
@NullMarked
package org.sijil.social.geography;

import org.jspecify.annotations.NullMarked;
