package org.sijil.commons.paging;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Where a row stands in a list that goes by moments, the oldest or the newest first.
 *
 * @param id tells apart the rows of one moment
 */
public record TimedPlace(OffsetDateTime at, UUID id) {

    /** Behind the newest row of any list. */
    public static final TimedPlace AFTER_ALL =
            new TimedPlace(OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC), IdPlace.AFTER_ALL.id());

    private static final TimedPlace BEFORE_ALL =
            new TimedPlace(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), IdPlace.BEFORE_ALL.id());

    /**
     * Where the page of a list begins that has its oldest row first.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor}
     */
    public static TimedPlace fromOldest(PageRequest page) {
        return of(page, BEFORE_ALL);
    }

    /**
     * Where the page of a list begins that has its newest row first.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor}
     */
    public static TimedPlace fromNewest(PageRequest page) {
        return of(page, AFTER_ALL);
    }

    private static TimedPlace of(PageRequest page, TimedPlace begin) {
        String cursor = page.cursor();
        return cursor == null
                ? begin
                : Cursor.decode(
                        cursor,
                        2,
                        parts -> new TimedPlace(OffsetDateTime.parse(parts.get(0)), UUID.fromString(parts.get(1))));
    }

    /** The cursor that continues the list after this place. */
    public String cursor() {
        return Cursor.encode(at.toString(), id.toString());
    }
}
