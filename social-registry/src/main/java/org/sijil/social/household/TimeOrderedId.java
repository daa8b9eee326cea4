package org.sijil.social.household;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids of rows that are known before the rows are written; in the order of time, so that an index grows at its end. */
final class TimeOrderedId {

    private TimeOrderedId() {}

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
