package org.sijil.localstack.stack;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.sijil.localstack.keycloak.Keycloak;
import org.sijil.localstack.postgres.Postgres;

/**
 * Starts the identity provider, which takes longest, on a processor of its own, and beside it the services as soon as their
 * databases are there, as many at a time as there are processors left; and tells how that gets on.
 */
final class StackStart {

    private static final int BESIDE_KEYCLOAK = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final StackOptions options;

    StackStart(StackOptions options) {
        this.options = options;
    }

    /** Comes back when all of it is ready, or at the first failure. */
    void run(Runnable postgres, Runnable keycloak, Consumer<ServiceName> service) {
        ExecutorService turns = Executors.newFixedThreadPool(BESIDE_KEYCLOAK);
        try (Waiting waiting = new Waiting(options.reminder(), options.progress())) {
            CompletableFuture<Void> identities = inBackground(Keycloak.NAME, keycloak, waiting, StackStart::atOnce);
            CompletableFuture<Void> services = inBackground(Postgres.NAME, postgres, waiting, StackStart::atOnce)
                    .thenCompose(done -> all(service, waiting, turns));
            new FirstFailure(List.of(identities, services)).await();
        } finally {
            turns.shutdown();
        }
    }

    private CompletableFuture<Void> all(Consumer<ServiceName> start, Waiting waiting, Executor turns) {
        return CompletableFuture.allOf(Arrays.stream(ServiceName.values())
                .map(service -> inBackground(service.module(), () -> start.accept(service), waiting, turns))
                .toArray(CompletableFuture[]::new));
    }

    private static void atOnce(Runnable work) {
        new Thread(work, "start").start();
    }

    private CompletableFuture<Void> inBackground(String name, Runnable work, Waiting waiting, Executor when) {
        return CompletableFuture.runAsync(
                () -> {
                    long begin = System.nanoTime();
                    waiting.begins(name);
                    work.run();
                    waiting.ends(name);
                    tell(name, Duration.ofNanos(System.nanoTime() - begin));
                },
                when);
    }

    private void tell(String name, Duration duration) {
        int port = options.ports().byName().getOrDefault(name, 0);
        options.progress()
                .accept(String.format("%-20s ready on port %d after %.1f s", name, port, duration.toMillis() / 1000.0));
    }
}
