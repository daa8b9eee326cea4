package org.sijil.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;

/**
 * The one PostgreSQL server of a build. Every test JVM asks for it; the first one starts a {@link PostgresKeeper} that
 * outlives that JVM and ends with the build. A lock on a file makes two JVMs that ask at once get the same server.
 */
final class SharedPostgres {

    private static final int ANSWER_WITHIN_MILLIS = 2_000;

    private final Path home;
    private final long build;

    SharedPostgres(Path home, long build) {
        this.home = home;
        this.build = build;
    }

    static SharedPostgres ofThisBuild() {
        BuildProcess build = BuildProcess.current();
        return new SharedPostgres(build.home(), build.handle().pid());
    }

    /** The port on localhost of a server that answers. */
    int port() {
        synchronized (SharedPostgres.class) {
            try {
                Files.createDirectories(home);
                return lockedPort();
            } catch (IOException unusable) {
                throw new UncheckedIOException("No PostgreSQL for the tests; see " + log(), unusable);
            }
        }
    }

    private int lockedPort() throws IOException {
        Path file = home.resolve("lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            OptionalInt running = runningPort();
            return running.isPresent() ? running.getAsInt() : startKeeper();
        }
    }

    /** Believes nothing that it has not tried: the keeper must live and the server must accept a connection. */
    private OptionalInt runningPort() throws IOException {
        KeeperState state = KeeperState.read(home).orElse(null);
        if (state == null) {
            return OptionalInt.empty();
        }
        ProcessHandle keeper = ProcessHandle.of(state.keeper()).orElse(null);
        if (keeper == null || !answers(state.port())) {
            KeeperState.forget(home);
            return OptionalInt.empty();
        }
        return OptionalInt.of(state.port());
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), ANSWER_WITHIN_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    private int startKeeper() throws IOException {
        Process keeper = keeperCommand().start();
        keeper.getOutputStream().close();
        try (BufferedReader answer =
                new BufferedReader(new InputStreamReader(keeper.getInputStream(), StandardCharsets.UTF_8))) {
            String port = answer.readLine();
            if (port == null) {
                throw new IOException("The keeper of the test server ended before the server was up");
            }
            return Integer.parseInt(port);
        }
    }

    private ProcessBuilder keeperCommand() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                java,
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                PostgresKeeper.class.getName(),
                home.toString(),
                Long.toString(build));
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        command.redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return command;
    }

    private Path log() {
        return home.resolve("keeper.log");
    }
}
