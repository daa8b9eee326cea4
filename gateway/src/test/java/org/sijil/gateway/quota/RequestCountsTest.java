package org.sijil.gateway.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.sijil.gateway.quota.RequestCounts.Count;

class RequestCountsTest {

    private static final int WINDOW = 60;

    /** Some time passes, seldom backwards, and a caller sends a request. */
    record Step(long millis, String caller) {}

    @Property
    void eachCallerIsCountedInEachWindow(@ForAll("steps") List<Step> steps) {
        Hands clock = new Hands();
        RequestCounts counts = new RequestCounts(clock, Duration.ofSeconds(WINDOW), 100);
        Map<String, Long> model = new HashMap<>();
        long window = clock.window();
        for (Step step : steps) {
            clock.turn(step.millis());
            if (clock.window() != window) {
                model.clear();
                window = clock.window();
            }
            Count count = counts.add(step.caller(), 1);
            assertEquals(model.merge(step.caller(), 1L, Long::sum), count.requests());
            assertTrue(count.secondsLeft() >= 1 && count.secondsLeft() <= WINDOW, count::toString);
        }
    }

    @Property
    void whoWaitsAsLongAsToldStartsAnew(@ForAll("steps") List<Step> steps) {
        Hands clock = new Hands();
        RequestCounts counts = new RequestCounts(clock, Duration.ofSeconds(WINDOW), 100);
        for (Step step : steps) {
            clock.turn(step.millis());
            Count count = counts.add(step.caller(), 1);
            clock.turn(count.secondsLeft() * 1000);
            assertEquals(1, counts.add(step.caller(), 1).requests());
        }
    }

    @Property
    void noMoreCallersAreKeptThanAllowed(
            @ForAll @IntRange(min = 1, max = 40) int most, @ForAll("steps") List<Step> steps) {
        Hands clock = new Hands();
        RequestCounts counts = new RequestCounts(clock, Duration.ofSeconds(WINDOW), most);
        for (int n = 0; n < steps.size(); n++) {
            clock.turn(steps.get(n).millis());
            counts.add("caller " + n, 1);
            assertTrue(counts.callers() <= most);
        }
    }

    @Example
    void whoComesWhenTheTableIsFullPasses() {
        RequestCounts counts = new RequestCounts(new Hands(), Duration.ofSeconds(WINDOW), 1);
        counts.add("first", 1);

        assertEquals(2, counts.add("first", 1).requests());
        assertEquals(1, counts.add("second", 1).requests());
        assertEquals(1, counts.add("second", 1).requests());
    }

    @Example
    void requestsThatComeAtOnceAreAllCounted() {
        RequestCounts counts = new RequestCounts(new Hands(), Duration.ofSeconds(WINDOW), 100);
        IntStream.range(0, 10_000).parallel().forEach(n -> counts.add("one", 1));

        assertEquals(10_001, counts.add("one", 1).requests());
    }

    @Example
    void whatIsAskedAtOnceIsCountedAtOnce() {
        RequestCounts counts = new RequestCounts(new Hands(), Duration.ofSeconds(WINDOW), 1);

        assertEquals(1, counts.add("batch", 1).requests());
        assertEquals(100, counts.add("batch", 99).requests());
        assertEquals(100, counts.add("batch", 0).requests());
    }

    @Example
    void aWindowWithoutASecondIsRefused() {
        Hands clock = new Hands();
        assertThrows(IllegalArgumentException.class, () -> new RequestCounts(clock, Duration.ofMillis(999), 1));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> millis = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.longs().between(0, 5_000)),
                Tuple.of(2, Arbitraries.longs().between(50_000, 200_000)),
                Tuple.of(1, Arbitraries.longs().between(-100_000, 0)));
        return Combinators.combine(millis, Arbitraries.of("amina", "youssef", "hospital"))
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    /** A clock whose hands a test turns. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-21T10:00:59.999Z");

        void turn(long millis) {
            now = now.plusMillis(millis);
        }

        long window() {
            return Math.floorDiv(now.getEpochSecond(), WINDOW);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
