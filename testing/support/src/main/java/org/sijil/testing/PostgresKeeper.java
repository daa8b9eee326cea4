package org.sijil.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the test server while the build lives, then stops it and deletes its data. Runs as a process of its own:
 * {@code PostgresKeeper <home> <pid of the build>}; its first line of output is the port.
 */
public final class PostgresKeeper {

    private final Path home;

    private PostgresKeeper(Path home) {
        this.home = home;
    }

    /** Returns when the build has ended. */
    public static void main(String... arguments) throws IOException {
        PrintStream answer = System.out;
        System.setOut(System.err);
        PostgresKeeper keeper = new PostgresKeeper(Path.of(arguments[0]));
        ProcessHandle build = ProcessHandle.of(Long.parseLong(arguments[1])).orElse(null);
        if (build == null) {
            return;
        }
        answer.println(keeper.start());
        answer.close();
        build.onExit().join();
        System.exit(0);
    }

    private int start() throws IOException {
        stopOrphans();
        EmbeddedPostgres server = server();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end-of-build"));
        new KeeperState(ProcessHandle.current().pid(), server.getPort()).write(home);
        return server.getPort();
    }

    /** Binaries that an earlier, killed build unpacked by half are of no use for ever: then they are unpacked again. */
    private EmbeddedPostgres server() throws IOException {
        try {
            return settings().start();
        } catch (IOException | ExceptionInInitializerError | IllegalStateException spoilt) {
            return settings()
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .start();
        }
    }

    /** Nothing is flushed to disk: what the server holds dies with the build anyway. */
    private EmbeddedPostgres.Builder settings() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("data-" + ProcessHandle.current().pid()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "128MB");
    }

    /** A keeper that was killed leaves a server without master behind. */
    private void stopOrphans() throws IOException {
        try (Stream<Path> directories = Files.list(home)) {
            for (Path lockFile :
                    directories.map(data -> data.resolve("postmaster.pid")).toList()) {
                if (Files.exists(lockFile)) {
                    stopServer(lockFile);
                }
            }
        }
    }

    private static void stopServer(Path lockFile) throws IOException {
        List<String> lines = Files.readAllLines(lockFile);
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    private void end(EmbeddedPostgres server) {
        try {
            server.close();
            deleteHome();
        } catch (IOException left) {
            throw new UncheckedIOException("Left behind: " + home, left);
        }
    }

    private void deleteHome() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
