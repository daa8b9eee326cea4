package org.sijil.commons.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The arithmetic of progress: chunks done of all, items counted, time spent. */
record JobProgress(int done, int total, long items, Duration elapsed) {

    /** A clock that is set back must not give a negative rate. */
    JobProgress {
        elapsed = elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /** Items a second, with one decimal; 0 before a measurable time. */
    double perSecond() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : Math.round(items * 10_000.0 / millis) / 10.0;
    }

    /** Whole seconds, rounded up, that the open chunks take at the pace of the done ones; null before the first one. */
    @Nullable
    Long secondsLeft() {
        if (done == 0) {
            return null;
        }
        double millisEach = (double) elapsed.toMillis() / done;
        return (long) Math.ceil(millisEach * (total - done) / 1000);
    }
}
