package org.sijil.commons.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");

    @Test
    void withoutSettingsItIsTheRealTimeInMorocco() {
        Clock clock = clock(Map.of());

        assertEquals(CASABLANCA, clock.getZone());
        assertTrue(Duration.between(Instant.now(Clock.systemUTC()), clock.instant())
                        .abs()
                        .toMinutes()
                < 1);
    }

    @Test
    void anotherCountryHasAnotherZone() {
        assertEquals(
                ZoneId.of("Africa/Cairo"),
                clock(Map.of("sijil.time.zone", "Africa/Cairo")).getZone());
    }

    @Test
    void aFixedDateIsTheDayInTheZone() {
        Clock clock = clock(Map.of("sijil.time.fixed-date", "2026-11-30"));

        assertEquals(LocalDate.of(2026, 11, 30), LocalDate.now(clock));
    }

    @Test
    void theTimeOfDayGoesOnWithinAFixedDate() {
        var date = LocalDate.of(2026, 11, 30);
        Clock beforeMidnight = Clock.fixed(Instant.parse("2024-05-05T22:59:59Z"), CASABLANCA);

        var now = ZonedDateTime.now(new FixedDateClock(beforeMidnight, date));

        assertEquals(date, now.toLocalDate());
        assertEquals(LocalTime.of(23, 59, 59), now.toLocalTime());
        assertEquals(date, LocalDate.now(new FixedDateClock(beforeMidnight, date).withZone(ZoneId.of("Asia/Tokyo"))));
    }

    private static Clock clock(Map<String, String> settings) {
        TimeConfig config = new SmallRyeConfigBuilder()
                .withMapping(TimeConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(TimeConfig.class);
        return new ClockProducer(config).clock();
    }
}
