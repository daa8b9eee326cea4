package org.sijil.localstack.process;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.sijil.localstack.state.Trouble;

/** The processes of one stack. Once it is closing it starts nothing any more, so that none slips through. */
public final class Fleet {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int TAIL_LINES = 25;

    private final Map<String, LocalProcess> processes = new LinkedHashMap<>();
    private final Set<LocalProcess> ready = ConcurrentHashMap.newKeySet();
    private final Consumer<List<ProcessMark>> onChange;
    private final Consumer<Crash> onCrash;
    private boolean closing;

    /** Calls back with the marks of what runs whenever that changes, and when a ready server ends unasked. */
    public Fleet(Consumer<List<ProcessMark>> onChange, Consumer<Crash> onCrash) {
        this.onChange = onChange;
        this.onCrash = onCrash;
    }

    /** Starts a server and waits until it answers. */
    public void launch(Program program, BooleanSupplier answers, Duration patience) {
        LocalProcess process = start(program);
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers.getAsBoolean()) {
            if (process.endsWithin(Duration.ofMillis(100))) {
                throw trouble(process, "ended with code " + process.exitCode() + " instead of starting");
            }
            if (System.nanoTime() > deadline) {
                throw trouble(process, "does not answer after " + patience.toSeconds() + " seconds");
            }
        }
        ready.add(process);
        CompletableFuture<Void> unused = process.onExit().thenAccept(code -> reportCrash(process, code));
    }

    /** Runs a program to its end. */
    public void run(Program program, Duration patience) {
        LocalProcess process = start(program);
        if (!process.endsWithin(patience)) {
            process.kill();
            throw trouble(process, "has not finished within " + patience.toSeconds() + " seconds");
        }
        forget(process);
        if (process.exitCode() != 0) {
            throw trouble(process, "failed with code " + process.exitCode());
        }
    }

    /** Stops these servers, all at the same time, and comes back when they have ended. */
    public void stop(List<String> names) {
        List<LocalProcess> taken =
                names.stream().flatMap(name -> take(name).stream()).toList();
        taken.forEach(LocalProcess::askToStop);
        taken.forEach(process -> process.endWithin(GRACE));
        taken.forEach(this::forget);
    }

    /** Ends one server at once, as a crash would; it does not count as one. */
    public void kill(String name) {
        take(name).forEach(LocalProcess::kill);
        take(name).forEach(this::forget);
    }

    /** From now on nothing is started. */
    public synchronized void close() {
        closing = true;
    }

    /** Whether the server of that name has been started and still runs. */
    public synchronized boolean isAlive(String name) {
        LocalProcess process = processes.get(name);
        return process != null && process.isAlive();
    }

    private synchronized LocalProcess start(Program program) {
        if (closing) {
            throw new Trouble("The stack is being stopped.");
        }
        LocalProcess process = LocalProcess.start(program);
        processes.put(program.name(), process);
        tellChange();
        return process;
    }

    private synchronized List<LocalProcess> take(String name) {
        LocalProcess process = processes.get(name);
        if (process == null) {
            return List.of();
        }
        ready.remove(process);
        return List.of(process);
    }

    private synchronized void forget(LocalProcess process) {
        processes.remove(process.name(), process);
        tellChange();
    }

    /** Where that cannot be written down nothing more is started, but what runs is stopped all the same. */
    private void tellChange() {
        try {
            onChange.accept(processes.values().stream().map(LocalProcess::mark).toList());
        } catch (UncheckedIOException e) {
            if (!closing) {
                throw e;
            }
        }
    }

    private void reportCrash(LocalProcess process, int code) {
        if (ready.remove(process)) {
            onCrash.accept(new Crash(process.name(), code, LogFile.tail(process.log(), TAIL_LINES)));
        }
    }

    private static Trouble trouble(LocalProcess process, String what) {
        return new Trouble(process.name() + " " + what + ".\nIts log, " + process.log() + ", ends with:\n"
                + LogFile.tail(process.log(), TAIL_LINES));
    }
}
