/**
 * How many people the register knows, by place, sex, age, nationality and day; never who.
 *
 * <p>{@link org.sijil.population.statistics.StatisticsResource} is the way in. Triggers keep the counts, {@code CountFolding} keeps
 * them short, {@code Breakdown} reads them, and {@code SmallCells} says which of them are too small to be told. Reads the person table, writes nothing of it, uses no other feature.
 *
 * <p>Invariants: the counts are those of a recount at every moment; no count that is told, in the totals or in a breakdown, and no sum or
 * difference of such, tells one that is withheld.
 */
@NullMarked
package org.sijil.population.statistics;

import org.jspecify.annotations.NullMarked;
