package org.sijil.localstack.stack;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.sijil.localstack.keycloak.Keycloak;
import org.sijil.localstack.postgres.Postgres;

/** Starts all servers side by side, the services as soon as their databases are there, and tells how that gets on. */
final class StackStart {

    private final StackOptions options;

    StackStart(StackOptions options) {
        this.options = options;
    }

    /** Comes back when all of it is ready, or at the first failure. */
    void run(Runnable postgres, Runnable keycloak, Consumer<ServiceName> service) {
        try (Waiting waiting = new Waiting(options.reminder(), options.progress())) {
            CompletableFuture<Void> identities = inBackground(Keycloak.NAME, keycloak, waiting);
            CompletableFuture<Void> services =
                    inBackground(Postgres.NAME, postgres, waiting).thenCompose(done -> all(service, waiting));
            new FirstFailure(List.of(identities, services)).await();
        }
    }

    private CompletableFuture<Void> all(Consumer<ServiceName> start, Waiting waiting) {
        return CompletableFuture.allOf(Arrays.stream(ServiceName.values())
                .map(service -> inBackground(service.module(), () -> start.accept(service), waiting))
                .toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> inBackground(String name, Runnable work, Waiting waiting) {
        long begin = System.nanoTime();
        waiting.begins(name);
        return CompletableFuture.runAsync(work, task -> new Thread(task, "start-" + name).start())
                .thenRun(() -> waiting.ends(name))
                .thenRun(() -> tell(name, Duration.ofNanos(System.nanoTime() - begin)));
    }

    private void tell(String name, Duration duration) {
        int port = options.ports().byName().getOrDefault(name, 0);
        options.progress()
                .accept(String.format("%-20s ready on port %d after %.1f s", name, port, duration.toMillis() / 1000.0));
    }
}
