package org.sijil.commons.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.vertx.VertxContextSupport;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One feed being followed: a thread of its own that reads, applies and reads on until the service stops. */
final class FollowedFeed implements Runnable {

    private static final TypeReference<List<FeedEvent>> EVENTS = new TypeReference<>() {};
    private static final int BATCH = 500;
    private static final int WAIT_SECONDS = 20;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final FeedFollower follower;
    private final FeedSource source;
    private final FeedCursor cursor;
    private final ObjectMapper json;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable OffsetDateTime behindSince;
    private volatile boolean failing;
    private final AtomicLong applied = new AtomicLong();

    FollowedFeed(FeedFollower follower, FeedSource source, FeedCursor cursor, ObjectMapper json, Clock clock) {
        this.follower = follower;
        this.source = source;
        this.cursor = cursor;
        this.json = json;
        this.clock = clock;
    }

    String name() {
        return follower.feed();
    }

    /** Events applied since this process started. */
    long applied() {
        return applied.get();
    }

    /** How old the oldest event is that was read and not yet applied; zero when the last read found nothing new. */
    Duration lag() {
        OffsetDateTime since = behindSince;
        return since == null ? Duration.ZERO : Duration.between(since, OffsetDateTime.now(clock));
    }

    /** Whether the last round failed: the feed cannot be read or its events cannot be applied. */
    boolean failing() {
        return failing;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        while (stopped.getCount() > 0) {
            try {
                round();
                failing = false;
            } catch (Throwable failure) {
                pause(failure);
            }
        }
    }

    private void round() throws Throwable {
        String after = VertxContextSupport.subscribeAndAwait(() -> cursor.find(name()));
        List<FeedEvent> events = read(after);
        while (!events.isEmpty() && stopped.getCount() > 0) {
            behindSince = events.get(0).time();
            List<FeedEvent> batch = events;
            String position = after;
            VertxContextSupport.subscribeAndAwait(() -> cursor.advance(follower, position, batch));
            applied.addAndGet(batch.size());
            after = batch.get(batch.size() - 1).id();
            behindSince =
                    batch.size() < BATCH ? null : batch.get(batch.size() - 1).time();
            if (batch.size() < BATCH) {
                gather();
            }
            events = read(after);
        }
        behindSince = null;
    }

    /** After news there is usually more: what comes now is read and applied at once, instead of event by event. */
    private void gather() throws InterruptedException {
        if (stopped.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS)) {
            Log.debugf("Feed %s is no longer followed", name());
        }
    }

    private List<FeedEvent> read(String after) throws Throwable {
        String batch = VertxContextSupport.subscribeAndAwait(() -> source.read(after, BATCH, WAIT_SECONDS));
        try {
            return json.readValue(batch, EVENTS);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The kind of failure only: its message could hold data of the event. */
    private void pause(Throwable failure) {
        if (!failing) {
            Log.warnf(
                    "Feed %s cannot be followed for now (%s); trying on",
                    name(), failure.getClass().getName());
        }
        failing = true;
        try {
            if (stopped.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS)) {
                Log.debugf("Feed %s is no longer followed", name());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
        }
    }
}
