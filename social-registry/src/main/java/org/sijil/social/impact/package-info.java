/**
 * What a formula would do to all households before anybody approves it: who would cross which threshold, and where.
 *
 * <p>{@code ImpactJob} scores every household beside its score, in chunks that all replicas share; {@code ImpactReport}
 * counts. No household is touched and no event is sent. {@code TypesOfHouseholds} tell households apart, {@code ImpactCells} say
 * what is too few to be told. Uses rulefile, composition, household, scoring, threshold and
 * statistics.
 */
@NullMarked
package org.sijil.social.impact;

import org.jspecify.annotations.NullMarked;
