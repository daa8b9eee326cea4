package org.sijil.population.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;

/**
 * One thing that is wrong with a row.
 *
 * @param duplicateCase whose decision it waits for
 */
record RowFault(
        int line,
        int place,
        @Nullable String key,
        String pointer,
        ProblemType reason,
        @Nullable UUID duplicateCase) {

    RowFault(int line, int place, @Nullable String key, String pointer, ProblemType reason) {
        this(line, place, key, pointer, reason, null);
    }
}
