package org.sijil.localstack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sijil.localstack.process.Fleet;
import org.sijil.localstack.process.Program;
import org.sijil.localstack.state.FileTree;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/** The stack's PostgreSQL: makes the cluster at the first start, finds it again at the next. */
public final class Postgres {

    /** Its name among the processes of the stack. */
    public static final String NAME = "postgresql";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Small and fast. What is written outlives any killed process; only a power cut may take it, which is why nobody
     * should run a registry on this. Errors are logged without the values that caused them.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "200"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("jit", "off"),
            // A new registry grows by the second: plans made for empty tables must not last a minute.
            Map.entry("autovacuum_naptime", "5s"),
            Map.entry("fsync", "off"),
            Map.entry("full_page_writes", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    private final Path programs;
    private final StateDir state;
    private final Secrets secrets;
    private final int port;

    /** A server on that port; its programs are unpacked in the given folder. */
    public Postgres(Path programs, StateDir state, Secrets secrets, int port) {
        this.programs = programs;
        this.state = state;
        this.secrets = secrets;
        this.port = port;
    }

    /** Starts it, waits until it answers and sees to it that every service has its database. */
    public void start(Fleet fleet) {
        PostgresPrograms unpacked = PostgresPrograms.unpack(programs);
        if (Files.notExists(state.postgres().resolve("PG_VERSION"))) {
            makeCluster(fleet, unpacked);
        }
        Databases databases = new Databases(port, secrets);
        fleet.launch(program(NAME, unpacked.command("postgres", arguments()), "INT"), databases::answer, PATIENCE);
        databases.make();
    }

    private List<String> arguments() {
        List<String> arguments =
                new ArrayList<>(List.of("-D", state.postgres().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }

    /** In a folder beside, moved when done: a start that is interrupted leaves no half cluster behind. */
    private void makeCluster(Fleet fleet, PostgresPrograms unpacked) {
        Path fresh = state.postgres().resolveSibling("postgres.new");
        Path password = state.postgres().resolveSibling("postgres.password");
        try {
            FileTree.delete(fresh);
            writePassword(password);
            fleet.run(
                    program("initdb", unpacked.command("initdb", initialArguments(fresh, password)), "TERM"), PATIENCE);
            Files.move(fresh, state.postgres());
            Files.delete(password);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL's folder " + state.postgres() + " cannot be made", e);
        }
    }

    private static List<String> initialArguments(Path folder, Path password) {
        return List.of(
                "-D",
                folder.toString(),
                "-U",
                "postgres",
                "--pwfile",
                password.toString(),
                "--auth",
                "scram-sha-256",
                "--encoding",
                "UTF8",
                "--locale-provider",
                "builtin",
                "--builtin-locale",
                "C.UTF-8",
                "--no-sync");
    }

    private void writePassword(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secrets.get("postgres.postgres"));
    }

    private Program program(String name, List<String> command, String stopSignal) {
        refuseRoot(command);
        return new Program(name, command, Map.of("LC_ALL", "C"), state.root(), state.log(name), stopSignal);
    }

    private static void refuseRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name")) && !command.get(0).equals("unshare")) {
            throw new Trouble("PostgreSQL does not run as root, and this machine gives no user namespace to hide that:"
                    + " use an ordinary account.");
        }
    }
}
