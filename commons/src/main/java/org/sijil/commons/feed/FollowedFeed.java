package org.sijil.commons.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.logging.Log;
import io.quarkus.vertx.VertxContextSupport;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;

/** One feed being followed: a thread of its own that reads, applies and reads on until the service stops. */
final class FollowedFeed implements Runnable {

    private static final TypeReference<List<FeedEvent>> EVENTS = new TypeReference<>() {};
    private static final int BATCH = 500;
    private static final int WAIT_SECONDS = 20;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final FeedFollower follower;
    private final String name;
    private final FeedSource source;
    private final FeedCursor cursor;
    private final JsonText json;
    private final Clock clock;
    private final Duration gathering;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private String position = "";
    private volatile @Nullable OffsetDateTime behindSince;
    private volatile boolean failing;
    private final AtomicLong applied = new AtomicLong();

    /**
     * A feed from where its cursor stands.
     *
     * @param gathering how long to rest after news: there is usually more, and what comes meanwhile is applied at once
     */
    FollowedFeed(
            FeedFollower follower,
            FeedSource source,
            FeedCursor cursor,
            JsonText json,
            Clock clock,
            Duration gathering) {
        this.follower = follower;
        this.name = follower.feed();
        this.source = source;
        this.cursor = cursor;
        this.json = json;
        this.clock = clock;
        this.gathering = gathering;
    }

    String name() {
        return name;
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
        position = VertxContextSupport.subscribeAndAwait(() -> cursor.find(name));
        List<FeedEvent> events = read();
        while (!events.isEmpty() && stopped.getCount() > 0) {
            behindSince = events.get(0).time();
            apply(events);
            FeedEvent last = events.get(events.size() - 1);
            position = last.id();
            boolean more = events.size() == BATCH;
            behindSince = more ? last.time() : null;
            if (!more) {
                rest(gathering);
            }
            events = read();
        }
        behindSince = null;
    }

    private List<FeedEvent> read() throws Throwable {
        return json.read(
                VertxContextSupport.subscribeAndAwait(() -> source.read(position, BATCH, WAIT_SECONDS)), EVENTS);
    }

    private void apply(List<FeedEvent> batch) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> cursor.advance(follower, position, batch));
        applied.addAndGet(batch.size());
    }

    /** Where and of which kind, for the operator; a failure's message could hold data of the event. */
    private void pause(Throwable failure) {
        if (!failing) {
            Log.warnf(
                    "Feed %s cannot be followed for now after position '%s' (%s); trying on",
                    name, position, failure.getClass().getName());
        }
        failing = true;
        try {
            rest(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private void rest(Duration duration) throws InterruptedException {
        if (stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            Log.debugf("Feed %s is no longer followed", name);
        }
    }
}
