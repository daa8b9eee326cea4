package org.sijil.commons.paging;

import java.util.UUID;

/** Where a row stands in a list that goes by ids alone. */
public record IdPlace(UUID id) {

    /** Before the row with the smallest id. */
    public static final IdPlace BEFORE_ALL = new IdPlace(new UUID(0, 0));

    /** Behind the row with the greatest id. */
    public static final IdPlace AFTER_ALL = new IdPlace(new UUID(-1, -1));

    /**
     * Where the page of a list begins that goes up.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor}
     */
    public static IdPlace fromSmallest(PageRequest page) {
        return of(page, BEFORE_ALL);
    }

    /**
     * Where the page of a list begins that goes down.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor}
     */
    public static IdPlace fromGreatest(PageRequest page) {
        return of(page, AFTER_ALL);
    }

    private static IdPlace of(PageRequest page, IdPlace begin) {
        String cursor = page.cursor();
        return cursor == null ? begin : Cursor.decode(cursor, 1, parts -> new IdPlace(UUID.fromString(parts.get(0))));
    }

    /** The cursor that continues the list after this place. */
    public String cursor() {
        return Cursor.encode(id.toString());
    }
}
