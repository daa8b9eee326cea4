package org.sijil.commons.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobProgressTest {

    @Test
    void theRateIsItemsBySecondsAndTheRestFollowsThePaceOfTheChunks() {
        JobProgress progress = new JobProgress(4, 10, 2_000, Duration.ofSeconds(8));

        assertEquals(250.0, progress.perSecond());
        assertEquals(12, progress.secondsLeft());
    }

    @Test
    void secondsLeftAreRoundedUp() {
        assertEquals(1, new JobProgress(9, 10, 90, Duration.ofMillis(450)).secondsLeft());
    }

    @Test
    void nothingIsForetoldBeforeTheFirstChunk() {
        assertNull(new JobProgress(0, 10, 0, Duration.ofSeconds(3)).secondsLeft());
    }

    @Test
    void aClockThatIsSetBackGivesNoNonsense() {
        JobProgress progress = new JobProgress(1, 2, 10, Duration.ofSeconds(-5));

        assertEquals(0, progress.perSecond());
        assertEquals(0, progress.secondsLeft());
    }
}
