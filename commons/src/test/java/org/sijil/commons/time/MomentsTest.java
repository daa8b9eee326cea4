package org.sijil.commons.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

    @Test
    void aMomentReadsAsTheDatabaseGivesItBack() {
        Clock casablanca = Clock.fixed(Instant.parse("2026-11-21T23:22:51.555875999Z"), CASABLANCA);

        assertEquals("2026-11-21T23:22:51.555875Z", Moments.now(casablanca).toString());
    }

    @Test
    void theDayIsThatOfTheCountry() {
        assertEquals(LocalDate.of(2026, 11, 22), Moments.day(OffsetDateTime.parse("2026-11-21T23:22:51Z"), CASABLANCA));
        assertEquals(LocalDate.of(2026, 11, 21), Moments.day(OffsetDateTime.parse("2026-11-21T22:22:51Z"), CASABLANCA));
    }
}
