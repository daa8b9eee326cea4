package org.sijil.localstack.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.sijil.localstack.state.Trouble;

/**
 * What of the sample nation a stack holds. Its bodies follow from seed and date alone, so a load that goes on keeps both.
 *
 * @param on the day that ages are counted from: the day of the first load
 * @param households how many were asked for
 * @param loaded how many of them, from the first, are known to be in
 * @param begun when the loading of the others began
 */
record LoadedSample(long seed, LocalDate on, int households, int loaded, Instant begun) {

    /** The registries remember a request's key for a day; an hour of it is kept for the load that goes on. */
    private static final Duration KEYS_LAST = Duration.ofHours(23);

    /** A stack in which nothing is loaded yet. */
    static LoadedSample none(DemoOptions options, Clock clock) {
        return new LoadedSample(options.seed(), LocalDate.now(clock), options.households(), 0, clock.instant());
    }

    /**
     * The same on its way to what is asked for now: as many households, or more of the same nation.
     *
     * @throws Trouble when what is loaded is in the way, saying what it is and what to do
     */
    LoadedSample towards(DemoOptions options, Clock clock) {
        if (!isComplete() && begun.plus(KEYS_LAST).isBefore(clock.instant())) {
            throw new Trouble("The loading that began on " + LocalDate.ofInstant(begun, clock.getZone())
                    + " did not end, and after a day the registries no longer tell a repeated request from a new one: "
                    + "delete the data by ./sijil reset, then run ./sijil demo again.");
        }
        if (options.seed() != seed || options.households() < households) {
            throw new Trouble(String.format(
                    Locale.ROOT,
                    "This stack holds the %2$d households of seed %1$d: go on with them by ./sijil demo --households %2$d"
                            + " --seed %1$d, or delete all data by ./sijil reset first.",
                    seed,
                    households));
        }
        Instant since = isComplete() ? clock.instant() : begun;
        return new LoadedSample(seed, on, options.households(), loaded, since);
    }

    boolean isComplete() {
        return loaded == households;
    }

    LoadedSample completed() {
        return new LoadedSample(seed, on, households, households, begun);
    }
}
