package org.sijil.population.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Author;
import org.sijil.commons.imports.Columns;

/**
 * A file that was taken.
 *
 * @param taken what is known of every file
 * @param likeness whether it is asked who may be registered already under other numbers or none
 */
record ImportFile(org.sijil.commons.imports.ImportFile taken, boolean likeness) {

    UUID id() {
        return taken.id();
    }

    @Nullable
    Columns columns() {
        return taken.columns();
    }

    boolean dryRun() {
        return taken.dryRun();
    }

    Author by() {
        return taken.by();
    }

    /** Under whom the keys of its rows stand. */
    String keyOwner() {
        return taken.keyOwner();
    }

    /** Under whom a dry run keeps the exact numbers that it has met. */
    String numberOwner() {
        return taken.numberOwner();
    }
}
