package org.sijil.localstack.load;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so, but not for ever. */
final class Watch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int MOST_LOOKS = 1_200;

    private final Pause pause;

    Watch(Pause pause) {
        this.pause = pause;
    }

    /**
     * Comes back when it is so.
     *
     * @param otherwise what the user reads when ten minutes were not enough
     */
    void until(BooleanSupplier so, String otherwise) {
        for (int looks = 1; !so.getAsBoolean(); looks++) {
            if (looks == MOST_LOOKS) {
                throw new LoadFailure(otherwise);
            }
            pause.take(BETWEEN_LOOKS);
        }
    }
}
