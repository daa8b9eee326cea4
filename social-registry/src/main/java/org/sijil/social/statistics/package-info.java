/**
 * How many households the registry holds, by place, area, size, score and month; never whose.
 *
 * <p>{@link org.sijil.social.statistics.StatisticsResource} is the way in. Triggers keep the counts, {@code CountFolding} keeps
 * them short, {@code Breakdown} reads them; {@code ScoreSteps} are the finest differences between scores that are counted. {@code
 * DeclarationCount} counts how declarations stand. Reads the table of households, writes nothing of it. Uses geography, declaration and
 * threshold.
 *
 * <p>Invariants: the counts are those of a recount at every moment; no count that is told, in the totals or in a breakdown, and no sum
 * or difference of such, tells one that is withheld.
 */
@NullMarked
package org.sijil.social.statistics;

import org.jspecify.annotations.NullMarked;
