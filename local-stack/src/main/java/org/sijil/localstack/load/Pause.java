package org.sijil.localstack.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How to let time pass; a test lets none. */
@FunctionalInterface
interface Pause {

    void take(Duration time);

    /** Lets the time pass indeed. */
    static void sleep(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The loading was interrupted.");
        }
    }
}
