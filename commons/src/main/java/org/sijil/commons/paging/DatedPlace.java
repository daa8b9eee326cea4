package org.sijil.commons.paging;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a row stands in a list that goes by days: what is due first comes first.
 *
 * @param id tells apart the rows of one day
 */
public record DatedPlace(LocalDate date, UUID id) {

    private static final DatedPlace BEFORE_ALL = new DatedPlace(LocalDate.of(1, 1, 1), IdPlace.BEFORE_ALL.id());

    /**
     * Where the page begins.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor}
     */
    public static DatedPlace of(PageRequest page) {
        String cursor = page.cursor();
        return cursor == null
                ? BEFORE_ALL
                : Cursor.decode(
                        cursor,
                        2,
                        parts -> new DatedPlace(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1))));
    }

    /** The cursor that continues the list after this place. */
    public String cursor() {
        return Cursor.encode(date.toString(), id.toString());
    }
}
