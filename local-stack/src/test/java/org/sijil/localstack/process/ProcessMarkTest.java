package org.sijil.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProcessMarkTest {

    @Test
    void aProcessIsFoundAgainByItsNumberAndStart() {
        ProcessMark mark = ProcessMark.ofMyself("test");

        assertEquals(ProcessHandle.current(), mark.find().orElseThrow());
    }

    @Test
    void aProcessThatMerelyGotTheSameNumberIsNotTouched() {
        ProcessMark mine = ProcessMark.ofMyself("test");
        ProcessMark older = new ProcessMark("test", mine.pid(), mine.startedMillis() - 60_000);

        assertTrue(older.find().isEmpty());
    }
}
