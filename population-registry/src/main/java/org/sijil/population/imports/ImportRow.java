package org.sijil.population.imports;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.imports.FileRow;
import org.sijil.population.person.Identity;
import org.sijil.population.person.PersonDetails;

/**
 * A row that was read and contradicts nothing in itself. One of identity and idcs is there: a new person, or one to update.
 *
 * @param content tells this text from every other under the same key
 */
record ImportRow(
        int line,
        String key,
        UUID content,
        @Nullable Idcs idcs,
        @Nullable Identity identity,
        PersonDetails details,
        @Nullable RowGuardian guardian)
        implements FileRow {

    /** The exact numbers by which the person may be found to be registered already. */
    Stream<String> numbers() {
        if (identity == null) {
            return Stream.empty();
        }
        Stream<String> card = identity.cnie() == null
                ? Stream.empty()
                : Stream.of("cnie " + identity.cnie().value());
        Stream<String> permit = identity.residencePermit() == null
                ? Stream.empty()
                : Stream.of("permit " + identity.residencePermit().value());
        return Stream.concat(card, permit);
    }

    /** Whether the person can act for others by age. */
    boolean isAdult(LocalDate today) {
        return identity != null && !identity.isMinor(today);
    }
}
