package org.sijil.localstack.stack;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says now and then what a start still waits for, so that a slow one is not taken for one that is stuck. */
final class Waiting implements AutoCloseable {

    private final Set<String> servers = new ConcurrentSkipListSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Waiting::thread);
    private final ScheduledFuture<?> reminder;
    private final Consumer<String> progress;
    private final long begin = System.nanoTime();

    Waiting(Duration interval, Consumer<String> progress) {
        this.progress = progress;
        this.reminder =
                clock.scheduleAtFixedRate(this::tell, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    void begins(String server) {
        servers.add(server);
    }

    void ends(String server) {
        servers.remove(server);
    }

    @Override
    public void close() {
        reminder.cancel(false);
        clock.shutdown();
    }

    private void tell() {
        if (!servers.isEmpty()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
            progress.accept("Waiting for " + String.join(", ", servers) + " (" + seconds + " s so far)");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waiting");
        thread.setDaemon(true);
        return thread;
    }
}
