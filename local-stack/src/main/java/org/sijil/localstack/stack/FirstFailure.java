package org.sijil.localstack.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for several things at once, and no longer than until the first of them fails. */
final class FirstFailure {

    private final CompletableFuture<Void> all;

    FirstFailure(List<CompletableFuture<Void>> parts) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<Void> part : parts) {
            CompletableFuture<Boolean> unused =
                    part.handle((done, failure) -> failure != null && failed.completeExceptionally(failure));
        }
        CompletableFuture<Void> done = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        all = CompletableFuture.anyOf(failed, done).thenApply(nothing -> null);
    }

    void await() {
        try {
            all.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
