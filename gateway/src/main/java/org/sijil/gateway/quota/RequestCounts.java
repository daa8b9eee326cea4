package org.sijil.gateway.quota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests of each caller in the present window of time. Windows follow one another without a gap and are the same for
 * everybody, so that a whole window is forgotten at once.
 */
final class RequestCounts {

    private final Clock clock;
    private final Duration length;
    private final int mostCallers;
    private final AtomicReference<Window> present;

    /** @param mostCallers of how many callers to keep count; one beyond them is always at the first request */
    RequestCounts(Clock clock, Duration length, int mostCallers) {
        if (length.toSeconds() < 1) {
            throw new IllegalArgumentException("A window of time has at least one second");
        }
        this.clock = clock;
        this.length = Duration.ofSeconds(length.toSeconds());
        this.mostCallers = mostCallers;
        this.present = new AtomicReference<>(windowAt(clock.instant()));
    }

    /** Counts so many more requests of the caller. */
    Count add(String caller, int requests) {
        Window window = present.updateAndGet(this::latest);
        return new Count(window.add(caller, requests, mostCallers), window.secondsLeft(clock.instant()));
    }

    /** Of how many callers there is a count. */
    int callers() {
        return present.updateAndGet(this::latest).counts().size();
    }

    /** Looks at the clock anew each time it is asked, so that a late thread never brings a window back. */
    private Window latest(Window last) {
        Instant now = clock.instant();
        return last.holds(now) ? last : windowAt(now);
    }

    private Window windowAt(Instant moment) {
        long number = Math.floorDiv(moment.getEpochSecond(), length.toSeconds());
        Instant begin = Instant.ofEpochSecond(number * length.toSeconds());
        return new Window(begin, begin.plus(length), new ConcurrentHashMap<>());
    }

    /**
     * What was counted.
     *
     * @param requests of the caller in the present window, these included
     * @param secondsLeft until the window is over, at least one
     */
    record Count(long requests, long secondsLeft) {}

    private record Window(Instant begin, Instant end, Map<String, AtomicLong> counts) {

        boolean holds(Instant moment) {
            return !moment.isBefore(begin) && moment.isBefore(end);
        }

        long add(String caller, int requests, int mostCallers) {
            AtomicLong count = counter(caller, mostCallers);
            return count == null ? requests : count.addAndGet(requests);
        }

        private @Nullable AtomicLong counter(String caller, int mostCallers) {
            AtomicLong known = counts.get(caller);
            boolean full = known == null && counts.size() >= mostCallers;
            return known != null || full ? known : counts.computeIfAbsent(caller, first -> new AtomicLong());
        }

        /** Rounded up: who waits that long finds a new window. */
        long secondsLeft(Instant now) {
            return Math.max(1, Duration.between(now, end).plusNanos(999_999_999).toSeconds());
        }
    }
}
