package org.sijil.commons.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Gives this replica's threads to whatever jobs there are, from start to stop. */
@ApplicationScoped
class JobRunner {

    private static final Duration LAST_STEP = Duration.ofSeconds(8);

    private final JobWorker worker;
    private final JobConfig config;
    private final boolean idle;
    private final AtomicInteger threads = new AtomicInteger();
    private @Nullable ScheduledExecutorService executor;

    JobRunner(DataSource database, @All List<JobHandler> handlers, ObjectMapper json, Clock clock, JobConfig config) {
        this.worker = new JobWorker("worker-" + UUID.randomUUID(), database, handlers, json, clock, config);
        this.config = config;
        this.idle = handlers.isEmpty() || config.workers() == 0;
    }

    void start(@Observes StartupEvent started) {
        if (idle) {
            return;
        }
        executor = Executors.newScheduledThreadPool(config.workers() + 1, this::thread);
        for (int number = 0; number < config.workers(); number++) {
            repeat(
                    executor,
                    this::drain,
                    config.poll().multipliedBy(number + 1).dividedBy(config.workers()),
                    config.poll());
        }
        repeat(executor, this::heartbeat, config.heartbeat(), config.heartbeat());
    }

    /** Lets the steps in hand end; what takes longer is undone by the database and done by another replica. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (executor != null) {
            executor.shutdown();
            if (!executor.awaitTermination(LAST_STEP.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        }
    }

    private boolean drain() throws SQLException {
        boolean more = true;
        while (more && executor != null && !executor.isShutdown()) {
            more = worker.step();
        }
        return more;
    }

    private boolean heartbeat() throws SQLException {
        worker.heartbeat();
        return true;
    }

    /** Its future never ends before the executor, and never fails: a round that does is told of and followed by the next. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private static void repeat(
            ScheduledExecutorService executor, Callable<Boolean> work, Duration first, Duration pause) {
        executor.scheduleWithFixedDelay(() -> round(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void round(Callable<Boolean> work) {
        try {
            work.call();
        } catch (Exception | LinkageError | StackOverflowError failure) {
            Log.error("Jobs wait: " + JobFailure.trace(failure));
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "job-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
