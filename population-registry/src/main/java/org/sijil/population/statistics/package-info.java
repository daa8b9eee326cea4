/**
 * How many people the register knows, by region, sex and age; never who.
 *
 * <p>{@link org.sijil.population.statistics.StatisticsResource} is the way in, {@code PopulationCount} the one statement.
 * Reads the person table, writes nothing, uses no other feature.
 */
@NullMarked
package org.sijil.population.statistics;

import org.jspecify.annotations.NullMarked;
