package org.sijil.localstack.process;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Java program in a process of its own, on the class path of the tests, to be sent a signal. */
public final class JavaProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private JavaProgram(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it with options of the virtual machine, more environment and arguments. */
    public static JavaProgram start(
            Class<?> main, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new JavaProgram(builder.start());
    }

    /** Reads its output up to the line that has these words. */
    public void awaitLine(String words) throws IOException {
        List<String> read = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            read.add(line);
            if (line.contains(words)) {
                return;
            }
        }
        fail("It never said \"" + words + "\" but: " + read);
    }

    /** Sends it a signal and gives what it says until it has ended. */
    public String endBy(String signal) throws IOException, InterruptedException {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "Whoever started the tests has SIGINT ignored");
        Signals.send(signal, process.toHandle());
        String rest = output.lines().collect(Collectors.joining("\n"));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return rest;
    }

    /** The processes in whose command line that folder is named. */
    public static List<String> runningFrom(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(folder.toString()))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** As everything does that a shell has started in the background of a script. */
    private boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.notExists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).trim(), 16))
                .anyMatch(ignored -> (ignored & 2) != 0);
    }
}
