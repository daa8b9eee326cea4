package org.sijil.commons.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Author;

/**
 * A file as it is kept.
 *
 * @param columns of CSV; null for lines of JSON
 * @param by who sent it
 */
public record ImportFile(UUID id, @Nullable Columns columns, boolean dryRun, Author by) {

    /** Under whom the keys of its rows stand. */
    public String keyOwner() {
        return dryRun ? id.toString() : by.id();
    }

    /** Under whom a dry run keeps the numbers that it has met. */
    public String numberOwner() {
        return id + " numbers";
    }
}
