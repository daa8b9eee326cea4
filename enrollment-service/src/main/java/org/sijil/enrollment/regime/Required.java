package org.sijil.enrollment.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a regime file must not leave out. */
final class Required {

    private Required() {}

    /** Names alternate with values; the first value that is missing is named. */
    static void all(@Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                throw new IllegalArgumentException(namesAndValues[i] + " is required");
            }
        }
    }

    /** A list that may be left out. */
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
