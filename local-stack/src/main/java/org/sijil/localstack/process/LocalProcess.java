package org.sijil.localstack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running server. Its output goes to its log; the log of the start before is kept beside it. */
public final class LocalProcess {

    private static final boolean OWN_SESSIONS = isOnPath("setsid");

    private final Program program;
    private final Process process;

    private LocalProcess(Program program, Process process) {
        this.program = program;
        this.process = process;
    }

    /**
     * Starts it. Where the system can, it gets a session of its own: a Ctrl-C at the keyboard then reaches the
     * supervisor alone, which stops the servers in good order.
     */
    public static LocalProcess start(Program program) {
        List<String> command = new ArrayList<>(OWN_SESSIONS ? List.of("setsid") : List.of());
        command.addAll(program.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(program.log().toFile());
        builder.environment().putAll(program.environment());
        try {
            keepLastLog(program.log());
            return new LocalProcess(program, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(program.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return program.name();
    }

    public Path log() {
        return program.log();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes, with the exit code, when the process ends. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** By which a later command finds it. */
    public ProcessMark mark() {
        return ProcessMark.of(program.name(), process.toHandle());
    }

    /** Asks it to stop, and does not wait. */
    public void askToStop() {
        if (process.isAlive()) {
            Signals.send(program.stopSignal(), process.toHandle());
        }
    }

    /** Waits for the end of a process that was asked to stop; ends it when it has not within the grace. */
    public void endWithin(Duration grace) {
        if (!endsWithin(grace)) {
            kill();
        }
    }

    /** Ends it at once, as a crash would, and the processes that it has started. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    /** Waits for its end; false when it still runs after that time. */
    public boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The exit code of a process that has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    private static void keepLastLog(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Path last = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, last, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return List.of(path.split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
