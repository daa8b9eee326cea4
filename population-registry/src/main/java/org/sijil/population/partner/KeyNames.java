package org.sijil.population.partner;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.time.Clock;
import org.sijil.commons.time.Moments;

/**
 * Holds each name to the key that it stood for first, and each key to its name. Two keys under one name would give partners tokens
 * that nobody understands, and a new name for the old key would look like a rotation and be none: either stops the start.
 */
@ApplicationScoped
class KeyNames {

    private static final String NAME = """
            INSERT INTO partner_key (name, mark, since)
            SELECT $1, $2, $3
             WHERE NOT EXISTS (SELECT FROM partner_key WHERE mark = $2 AND name <> $1)
            ON CONFLICT DO NOTHING
            """;

    private static final String MARK = "SELECT mark FROM partner_key WHERE name = $1";

    private final PairwiseKeys keys;
    private final Pool pool;
    private final Clock clock;

    KeyNames(PairwiseKeys keys, Pool pool, Clock clock) {
        this.keys = keys;
        this.pool = pool;
        this.clock = clock;
    }

    void check(@Observes StartupEvent started) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::requireSameKey);
    }

    Uni<Void> requireSameKey() {
        byte[] mark = keys.mark();
        return pool.preparedQuery(NAME)
                .execute(Tuple.of(keys.current(), Buffer.buffer(mark), Moments.now(clock)))
                .chain(() -> pool.preparedQuery(MARK).execute(Tuple.of(keys.current())))
                .invoke(rows -> requireSame(rows, mark))
                .replaceWithVoid();
    }

    private static void requireSame(RowSet<Row> first, byte[] mark) {
        if (first.size() == 0) {
            throw new IllegalStateException(
                    "sijil.partner.key is a key that had another name before: a new name, sijil.partner.key-id, needs a new key");
        }
        if (!MessageDigest.isEqual(first.iterator().next().getBuffer("mark").getBytes(), mark)) {
            throw new IllegalStateException(
                    "sijil.partner.key is not the key that had this name before: give a new key a new name, sijil.partner.key-id");
        }
    }
}
