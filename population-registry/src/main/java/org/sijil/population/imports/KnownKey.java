package org.sijil.population.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.KnownRow;

/**
 * What a key of the importer stands for already.
 *
 * @param file the import that used it
 * @param person who was registered or updated; null in a dry run
 * @param adult whether a new person came of age before
 * @param hold on a row of somebody who is likely registered already, until that is decided
 */
record KnownKey(
        UUID file,
        int line,
        UUID content,
        @Nullable UUID person,
        boolean adult,
        @Nullable Hold hold) implements KnownRow {

    /** For a row that was done. */
    KnownKey(UUID file, int line, UUID content, @Nullable UUID person, boolean adult) {
        this(file, line, content, person, adult, null);
    }

    /**
     * That it waits for a decision.
     *
     * @param duplicateCase null in a dry run
     */
    record Hold(@Nullable UUID duplicateCase) {}
}
