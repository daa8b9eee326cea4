package org.sijil.commons.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sijil.commons.problem.Refused;

/** Lists by id begin at their end and go on where the last page stopped, whichever way they go. */
class IdPlaceTest {

    @Property
    void aListGoesOnWhereItsPageEnded(@ForAll long high, @ForAll long low) {
        IdPlace last = new IdPlace(new UUID(high, low));
        PageRequest next = PageRequest.of(10, last.cursor());

        assertEquals(last, IdPlace.fromSmallest(next));
        assertEquals(last, IdPlace.fromGreatest(next));
    }

    /** The database compares ids as bytes without a sign. */
    @Test
    void aListWithoutCursorBeginsAtItsEnd() {
        PageRequest first = PageRequest.of(10, null);

        assertEquals(
                "00000000-0000-0000-0000-000000000000",
                IdPlace.fromSmallest(first).id().toString());
        assertEquals(
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                IdPlace.fromGreatest(first).id().toString());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        PageRequest ofDays = PageRequest.of(10, Cursor.encode("2026-11-22"));

        assertThrows(Refused.class, () -> IdPlace.fromSmallest(ofDays));
    }
}
