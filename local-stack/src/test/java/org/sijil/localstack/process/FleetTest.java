package org.sijil.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.state.Trouble;

class FleetTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final BlockingQueue<Crash> crashes = new ArrayBlockingQueue<>(4);
    private volatile List<ProcessMark> marks = List.of();
    private final Fleet fleet = new Fleet(this::writeDown, crashes::add);
    private volatile boolean fullDisk;

    @AfterEach
    void stop() {
        fleet.close();
        fleet.stop(List.of("server"));
    }

    @Test
    void aServerThatEndsInsteadOfStartingIsToldWithItsLastWords() {
        Program program = shell("echo the disk is made of cheese; exit 3");

        Trouble trouble = assertThrows(Trouble.class, () -> fleet.launch(program, () -> false, LONG));

        assertTrue(trouble.getMessage().contains("code 3"));
        assertTrue(trouble.getMessage().contains("the disk is made of cheese"));
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        Program program = shell("exec sleep 60");

        Trouble trouble = assertThrows(Trouble.class, () -> fleet.launch(program, () -> false, SHORT));

        assertTrue(trouble.getMessage().contains("does not answer"));
    }

    @Test
    void aServerThatEndsUnaskedHasCrashed() throws InterruptedException {
        fleet.launch(shell("exec sleep 60"), () -> true, LONG);

        marks.get(0).find().orElseThrow().destroyForcibly();

        Crash crash = crashes.poll(20, TimeUnit.SECONDS);
        assertEquals("server", crash.name());
        assertEquals(137, crash.exitCode());
    }

    @Test
    void aServerThatIsStoppedHasNotCrashed() {
        fleet.launch(shell("exec sleep 60"), () -> true, LONG);
        ProcessMark mark = marks.get(0);

        fleet.stop(List.of("server"));

        assertTrue(mark.find().isEmpty());
        assertEquals(List.of(), marks);
        assertTrue(crashes.isEmpty());
    }

    @Test
    void nothingStartsInAFleetThatIsClosing() {
        fleet.close();

        assertThrows(Trouble.class, () -> fleet.launch(shell("exec sleep 60"), () -> true, LONG));
        assertFalse(fleet.isAlive("server"));
    }

    @Test
    void whatRunsIsStoppedAlsoWhenNobodyCanWriteThatDown() {
        fleet.launch(shell("exec sleep 60"), () -> true, LONG);
        ProcessMark mark = marks.get(0);
        fullDisk = true;

        fleet.close();
        fleet.stop(List.of("server"));

        assertTrue(mark.find().isEmpty());
        assertFalse(fleet.isAlive("server"));
    }

    @Test
    void aStartThatCannotBeWrittenDownFails() {
        fullDisk = true;

        assertThrows(UncheckedIOException.class, () -> fleet.launch(shell("exec sleep 60"), () -> true, LONG));
    }

    @Test
    void aProgramThatFailsIsTold() {
        Trouble trouble = assertThrows(Trouble.class, () -> fleet.run(shell("echo no room; exit 1"), LONG));

        assertTrue(trouble.getMessage().contains("no room"));
    }

    private void writeDown(List<ProcessMark> now) {
        if (fullDisk) {
            throw new UncheckedIOException(new IOException("The disk is full"));
        }
        marks = now;
    }

    private Program shell(String script) {
        return new Program(
                "server", List.of("sh", "-c", script), Map.of(), folder, folder.resolve("server.log"), "TERM");
    }
}
