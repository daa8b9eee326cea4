package org.sijil.population.imports;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;

/** One thing that is wrong with a row. */
record RowFault(int line, int place, @Nullable String key, String pointer, ProblemType reason) {}
