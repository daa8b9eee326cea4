package org.sijil.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.List;
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

    /** Refuses when another supervisor lives; stops what a killed one has left. */
    static Supervision begin(StackOptions options) {
        FileChannel lock = lock(options.state());
        StackRecord.read(options.state())
                .map(StackRecord::stopLeftovers)
                .filter(left -> !left.isEmpty())
                .ifPresent(left -> options.progress().accept("Stopped what an earlier stack had left: " + left));
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
        write(problem);
        release();
    }

    synchronized void end() {
        StackRecord.delete(state);
        release();
    }

    private void write(@Nullable String problem) {
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
