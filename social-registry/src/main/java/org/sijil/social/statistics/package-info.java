/**
 * How many households, people and scores the registry holds, for those who steer the reform.
 *
 * <p>One pass over the table of households; counts only, never a person. Uses geography.
 */
@NullMarked
package org.sijil.social.statistics;

import org.jspecify.annotations.NullMarked;
