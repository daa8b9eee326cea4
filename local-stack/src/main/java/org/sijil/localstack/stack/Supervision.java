package org.sijil.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.process.ProcessMark;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/** Being the one supervisor of a state folder: the lock, and the record that others read. */
final class Supervision {

    private final StateDir state;
    private final StackPorts ports;
    private final FileChannel lock;
    private final ProcessMark supervisor = ProcessMark.ofMyself("supervisor");
    private StackRecord.Phase phase = StackRecord.Phase.STARTING;
    private List<ProcessMark> processes = List.of();

    private Supervision(StackOptions options, FileChannel lock) {
        this.state = options.state();
        this.ports = options.ports();
        this.lock = lock;
    }

    /** Refuses when another supervisor lives; says why the last stack ended, and stops what a killed one has left. */
    static Supervision begin(StackOptions options) {
        FileChannel lock = lock(options.state());
        StackRecord.read(options.state()).ifPresent(last -> clearUp(last, options.progress()));
        Supervision supervision = new Supervision(options, lock);
        supervision.write(null);
        return supervision;
    }

    synchronized void processesAre(List<ProcessMark> now) {
        processes = now;
        write(null);
    }

    synchronized void isReady() {
        phase = StackRecord.Phase.READY;
        write(null);
    }

    synchronized void failed(String problem) {
        phase = StackRecord.Phase.FAILED;
        try {
            write(problem);
        } finally {
            release();
        }
    }

    synchronized void end() {
        StackRecord.delete(state);
        release();
    }

    private static void clearUp(StackRecord last, Consumer<String> progress) {
        progress.accept(
                "The last stack failed: " + last.reason().lines().findFirst().orElseThrow());
        List<String> left = last.stopLeftovers();
        if (!left.isEmpty()) {
            progress.accept("Stopped what it had left: " + String.join(", ", left));
        }
    }

    /** What a thread still reports after the end is no longer ours to write. */
    private void write(@Nullable String problem) {
        if (!lock.isOpen()) {
            return;
        }
        new StackRecord(supervisor, phase, problem, ports, processes).write(state);
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(state.lock() + " cannot be released", e);
        }
    }

    private static FileChannel lock(StateDir state) {
        try {
            FileChannel channel = FileChannel.open(state.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw taken(state);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw taken(state);
        } catch (IOException e) {
            throw new UncheckedIOException(state.lock() + " cannot be taken", e);
        }
    }

    private static Trouble taken(StateDir state) {
        return new Trouble("A stack already runs from " + state.root() + ": see ./sijil status.");
    }
}
