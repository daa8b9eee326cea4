package org.sijil.commons.feed;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what is final: events of transactions older than the oldest one still running. */
@ApplicationScoped
class FeedReader {

    /** Of bundles it opens no more than the page takes: they come in the order of their key, which what is in them continues. */
    private static final String AFTER = """
            SELECT xid::text::bigint AS transaction, id, type, subject, at, data
              FROM ((SELECT xid, id, type, subject, at, data::text AS data
                       FROM feed_event
                      WHERE (xid, id) > ($1::text::xid8, $2::bigint)
                        AND xid < pg_snapshot_xmin(pg_current_snapshot())
                      ORDER BY xid, id
                      LIMIT $3)
                    UNION ALL
                    (SELECT xid, last - cardinality(subjects) + place, type, subject, at, '{' || alike || ',' || said || '}'
                       FROM feed_bundle, unnest(subjects, string_to_array(each, E'\\n')) WITH ORDINALITY AS one(subject, said, place)
                      WHERE (xid, last) > ($1::text::xid8, $2::bigint)
                        AND (xid, last - cardinality(subjects) + place) > ($1::text::xid8, $2::bigint)
                        AND xid < pg_snapshot_xmin(pg_current_snapshot())
                      ORDER BY xid, last, place
                      LIMIT $3)) AS told
             ORDER BY xid, id
             LIMIT $3
            """;

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Pool pool;
    private final String source;

    FeedReader(Pool pool, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.pool = pool;
        this.source = "/" + application;
    }

    /** The events after a position, waiting up to the given time for the first one. */
    Uni<List<CloudEvent>> read(FeedPosition after, int limit, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        return poll(after, limit, deadline);
    }

    private Uni<List<CloudEvent>> poll(FeedPosition after, int limit, long deadline) {
        return find(after, limit).chain(events -> {
            if (!events.isEmpty() || System.nanoTime() >= deadline) {
                return Uni.createFrom().item(events);
            }
            return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE).chain(() -> poll(after, limit, deadline));
        });
    }

    private Uni<List<CloudEvent>> find(FeedPosition after, int limit) {
        return pool.preparedQuery(AFTER)
                .execute(Tuple.of(Long.toString(after.transaction()), after.event(), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::event)
                        .toList());
    }

    private CloudEvent event(Row row) {
        return new CloudEvent(
                "1.0",
                new FeedPosition(row.getLong("transaction"), row.getLong("id")).toString(),
                source,
                row.getString("type"),
                row.getUUID("subject"),
                row.getOffsetDateTime("at"),
                "application/json",
                row.getString("data"));
    }
}
