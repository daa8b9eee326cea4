package org.sijil.commons.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void aMomentReadsAsTheDatabaseGivesItBack() {
        Clock casablanca = Clock.fixed(Instant.parse("2026-11-21T23:22:51.555875999Z"), ZoneId.of("Africa/Casablanca"));

        assertEquals("2026-11-21T23:22:51.555875Z", Moments.now(casablanca).toString());
    }
}
