package org.sijil.commons.feed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.sijil.commons.database.Sql;

/** How far this service has followed a feed; its row also keeps two replicas from applying the same batch. */
@ApplicationScoped
class FeedCursor {

    private static final String BEGIN = """
            INSERT INTO feed_cursor (feed, position, event_time, followed_at)
            VALUES ($1, '', $2, $2)
            ON CONFLICT (feed) DO NOTHING
            """;
    private static final String FIND = """
            SELECT position
              FROM feed_cursor
             WHERE feed = $1
            """;
    private static final String LOCK = """
            SELECT position
              FROM feed_cursor
             WHERE feed = $1
               FOR UPDATE
            """;
    private static final String MOVE = """
            UPDATE feed_cursor
               SET position = $2, event_time = $3, followed_at = $4
             WHERE feed = $1
            """;

    private final Pool pool;
    private final Clock clock;

    FeedCursor(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** The position after which to read; empty at the beginning. */
    Uni<String> find(String feed) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.of(feed, OffsetDateTime.now(clock)))
                .chain(() -> pool.preparedQuery(FIND).execute(Tuple.of(feed)))
                .map(rows -> rows.iterator().next())
                .map((Row row) -> row.getString("position"));
    }

    /**
     * Applies a batch and moves the cursor in one transaction; does nothing when another replica has moved it meanwhile.
     *
     * @param after the position after which the batch was read
     */
    Uni<Void> advance(FeedFollower follower, String after, List<FeedEvent> events) {
        FeedEvent last = events.get(events.size() - 1);
        return Panache.withTransaction(() -> lock(follower.feed()).chain(position -> {
            if (!position.equals(after)) {
                return Uni.createFrom().voidItem();
            }
            return follower.apply(events).chain(() -> move(follower.feed(), last));
        }));
    }

    private static Uni<String> lock(String feed) {
        return Sql.value(String.class, LOCK, feed);
    }

    private Uni<Void> move(String feed, FeedEvent last) {
        return Sql.update(MOVE, feed, last.id(), last.time(), OffsetDateTime.now(clock))
                .replaceWithVoid();
    }
}
