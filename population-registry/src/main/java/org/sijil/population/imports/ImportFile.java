package org.sijil.population.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Author;

/**
 * A file that was taken.
 *
 * @param columns of CSV; null for lines of JSON
 * @param likeness whether it is asked who may be registered already under other numbers or none
 */
record ImportFile(UUID id, @Nullable Columns columns, boolean dryRun, boolean likeness, Author by) {

    /** Under whom the keys of its rows stand. */
    String keyOwner() {
        return dryRun ? id.toString() : by.id();
    }

    /** Under whom a dry run keeps the exact numbers that it has met. */
    String numberOwner() {
        return id + " numbers";
    }
}
