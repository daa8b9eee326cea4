package org.sijil.localstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sijil.localstack.process.Fleet;
import org.sijil.localstack.process.Program;
import org.sijil.localstack.process.QuickJvm;
import org.sijil.localstack.state.Trouble;

/**
 * Keycloak as its makers ship it, unpacked by our build and put together there for its database, which takes a while: every
 * stack of this build then starts it quickly. We call Java ourselves, as Keycloak's own script does, so that the
 * process that we watch is the server and not a shell.
 */
final class KeycloakPrograms {

    private static final List<String> JVM = List.of(
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--health-enabled=false");

    private final Path folder;

    private KeycloakPrograms(Path folder) {
        this.folder = folder;
    }

    /** Finds what the build has unpacked. */
    static KeycloakPrograms find(Path programs) {
        Path parent = programs.resolve("keycloak");
        try (Stream<Path> inside = Files.isDirectory(parent) ? Files.list(parent) : Stream.empty()) {
            return inside.filter(path -> Files.exists(path.resolve("lib/quarkus-run.jar")))
                    .max(Path::compareTo)
                    .map(KeycloakPrograms::new)
                    .orElseThrow(() -> new Trouble("Keycloak is not unpacked in " + parent
                            + ". Run ./sijil up, which builds what is missing, or mvn -DskipTests package."));
        } catch (IOException e) {
            throw new UncheckedIOException(parent + " cannot be read", e);
        }
    }

    /** The libraries, which a server finds through its home folder. */
    Path libraries() {
        return folder.resolve("lib");
    }

    /** The command line of a server whose home is the given folder. */
    List<String> command(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QuickJvm.OPTIONS);
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", libraries().resolve("quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    /** Puts it together unless that has been done. */
    void putTogether(Path log) {
        try {
            if (!isPutTogether()) {
                Program build = new Program("keycloak-build", command(folder, BUILD), Map.of(), folder, log, "TERM");
                new Fleet(marks -> {}, crash -> {}).run(build, PATIENCE);
                Files.writeString(marker(), fingerprint());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be put together in " + folder, e);
        }
    }

    private boolean isPutTogether() throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(fingerprint());
    }

    private Path marker() {
        return folder.resolve("put-together");
    }

    /** Changes when the build unpacks Keycloak again. */
    private String fingerprint() throws IOException {
        Path product = folder.resolve("lib/quarkus/generated-bytecode.jar");
        return BUILD + " " + Files.size(product) + " " + Files.getLastModifiedTime(product);
    }
}
