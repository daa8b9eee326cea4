package org.sijil.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process as written down for later. The system gives numbers again, so the instant of start goes with it.
 *
 * @param name how people call it
 * @param pid the system's number
 * @param startedMillis when it started, in milliseconds of the epoch
 */
public record ProcessMark(String name, long pid, long startedMillis) {

    /** The system counts starts from its boot, and its idea of when that was moves a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static ProcessMark of(String name, ProcessHandle process) {
        return new ProcessMark(
                name, process.pid(), startOf(process).orElse(Instant.EPOCH).toEpochMilli());
    }

    /** The mark of the program that asks. */
    public static ProcessMark ofMyself(String name) {
        return of(name, ProcessHandle.current());
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    /** Asks it to stop and, when it has not within the grace, ends it with the processes that it has started. */
    public void stop(Duration grace) {
        find().ifPresent(process -> {
            process.destroy();
            if (!ended(process, grace)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                ended(process, Duration.ofSeconds(10));
            }
        });
    }

    private boolean isTheSame(ProcessHandle process) {
        return startOf(process)
                .map(start -> Duration.between(Instant.ofEpochMilli(startedMillis), start)
                                .abs()
                                .compareTo(TOLERANCE)
                        < 0)
                .orElse(false);
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static boolean ended(ProcessHandle process, Duration grace) {
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
