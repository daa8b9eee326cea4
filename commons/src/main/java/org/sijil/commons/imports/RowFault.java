package org.sijil.commons.imports;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;

/**
 * One thing that is wrong with a row.
 *
 * @param place among the faults of the line, from 0
 * @param key of the row, where it could be read
 */
public record RowFault(int line, int place, @Nullable String key, String pointer, ProblemType reason) {}
