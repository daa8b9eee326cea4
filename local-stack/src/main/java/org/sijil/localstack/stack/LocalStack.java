package org.sijil.localstack.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.sijil.localstack.keycloak.Keycloak;
import org.sijil.localstack.postgres.Databases;
import org.sijil.localstack.postgres.Postgres;
import org.sijil.localstack.process.Crash;
import org.sijil.localstack.process.Fleet;
import org.sijil.localstack.process.HttpProbe;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.Trouble;
import org.sijil.localstack.token.Tokens;

/**
 * The real suite on this machine: PostgreSQL, Keycloak and the four services, each a process of its own.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.start(StackOptions.onFreePorts(folder))) {
 *     String token = stack.tokens().of("agent:06");
 *     ...
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final StackOptions options;
    private final Secrets secrets;
    private final Supervision supervision;
    private final ServicePrograms programs;
    private final CompletableFuture<Crash> crash = new CompletableFuture<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final Fleet fleet;

    private LocalStack(StackOptions options, Supervision supervision) {
        this.options = options;
        this.supervision = supervision;
        this.secrets = Secrets.readOrMake(options.state());
        this.programs = new ServicePrograms(options, secrets);
        this.fleet = new Fleet(supervision::processesAre, crash::complete);
    }

    /**
     * Starts everything and comes back when all of it is ready; the data of an earlier stack in the same folder is
     * found again.
     *
     * @throws org.sijil.localstack.state.Trouble when it cannot, saying why; then nothing is left running
     */
    public static LocalStack start(StackOptions options) {
        LocalStack stack = prepare(options);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
        stack.start();
        return stack;
    }

    /** Takes possession of the folder, cleans up after a killed predecessor and checks what a start needs. */
    public static LocalStack prepare(StackOptions options) {
        options.state().create();
        Supervision supervision = Supervision.begin(options);
        try {
            Preconditions.check(options);
            return new LocalStack(options, supervision);
        } catch (RuntimeException e) {
            supervision.end();
            throw e;
        }
    }

    /** Starts what {@link #prepare} has prepared; when that fails everything is stopped again. */
    public void start() {
        try {
            new StackStart(options).run(this::startPostgres, this::startKeycloak, this::startService);
            supervision.isReady();
        } catch (RuntimeException e) {
            boolean stopped = isEnding();
            fail(String.valueOf(e.getMessage()));
            throw stopped ? new Trouble("The stack was stopped before it was ready.") : e;
        }
    }

    /** Where to find it. */
    public StackAddress address() {
        return new StackAddress(
                StackPorts.address(options.ports().gateway()),
                StackPorts.address(options.ports().keycloak()),
                options.state().root());
    }

    /** The base address of one service, past the gateway. */
    public URI address(ServiceName service) {
        return StackPorts.address(options.ports().of(service));
    }

    /** Access tokens of the demo's identities. */
    public Tokens tokens() {
        return new Tokens(address());
    }

    /** The database of one service, as its owner. */
    public DataSource database(ServiceName service) {
        return new Databases(options.ports().postgres(), secrets).of(service.database());
    }

    /** The log of one service. */
    public Path log(ServiceName service) {
        return options.state().log(service.module());
    }

    /** Stops one service in good order. */
    public void stop(ServiceName service) {
        fleet.stop(List.of(service.module()));
    }

    /** Ends one service at once, as {@code kill -9} does. */
    public void kill(ServiceName service) {
        fleet.kill(service.module());
    }

    /** Starts a service that was stopped or killed, and waits until it is ready. */
    public void startAgain(ServiceName service) {
        startService(service);
    }

    /** Ends PostgreSQL at once, all that it does for the services included. */
    public void killDatabase() {
        fleet.kill(Postgres.NAME);
    }

    /** Starts PostgreSQL after that, and waits until it has found its way back and answers. */
    public void startDatabaseAgain() {
        startPostgres();
    }

    /** Whether that service runs. */
    public boolean isAlive(ServiceName service) {
        return fleet.isAlive(service.module());
    }

    /** Completes when a server ends though nobody has asked it to. */
    public CompletableFuture<Crash> crash() {
        return crash.copy();
    }

    /** Stops everything and leaves the reason for {@code status} to show; does nothing to a stack that is closing. */
    public void fail(String reason) {
        if (ending.compareAndSet(false, true)) {
            stopAll();
            supervision.failed(reason);
        }
    }

    /** Stops everything in good order and comes back when no process is left. */
    @Override
    public void close() {
        boolean first = ending.compareAndSet(false, true);
        stopAll();
        if (first) {
            supervision.end();
        }
    }

    /** Whether it is being stopped, or is. */
    public boolean isEnding() {
        return ending.get();
    }

    private synchronized void stopAll() {
        fleet.close();
        fleet.stop(List.of(ServiceName.GATEWAY.module()));
        fleet.stop(ServiceName.modules());
        fleet.stop(List.of("initdb", Keycloak.NAME, Postgres.NAME));
    }

    private void startPostgres() {
        new Postgres(
                        options.checkout().programs(),
                        options.state(),
                        secrets,
                        options.ports().postgres())
                .start(fleet);
    }

    private void startKeycloak() {
        StackAddress address = address();
        new Keycloak(options.checkout().programs(), options.state(), secrets, address.keycloak(), address.gateway())
                .start(fleet);
    }

    private void startService(ServiceName service) {
        URI ready = address(service).resolve("/q/health/ready");
        fleet.launch(programs.of(service), () -> HttpProbe.answers(ready), PATIENCE);
    }
}
