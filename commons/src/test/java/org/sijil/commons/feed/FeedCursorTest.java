package org.sijil.commons.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class FeedCursorTest {

    @Inject
    FeedCursor cursor;

    @Inject
    DataSource database;

    @Test
    void aFollowerKilledBetweenEffectAndCursorRepeatsTheBatchWithOneEffect() throws Throwable {
        String feed = UUID.randomUUID().toString();
        String note = UUID.randomUUID().toString();
        String start = await(() -> cursor.find(feed));
        Follower killed = new Follower(feed, note, "SELECT pg_terminate_backend(pg_backend_pid())");

        assertThrows(Exception.class, () -> await(() -> cursor.advance(killed, start, List.of(event("7.1")))));
        assertEquals(0, notes(note));
        assertEquals(start, await(() -> cursor.find(feed)));

        await(() -> cursor.advance(new Follower(feed, note, "SELECT 1"), start, List.of(event("7.1"))));
        assertEquals(1, notes(note));
        assertEquals("7.1", await(() -> cursor.find(feed)));
    }

    @Test
    void twoReplicasApplyABatchOnce() throws Throwable {
        String feed = UUID.randomUUID().toString();
        String start = await(() -> cursor.find(feed));
        Follower one = new Follower(feed, UUID.randomUUID().toString(), "SELECT pg_sleep(0.2)");
        Follower other = new Follower(feed, UUID.randomUUID().toString(), "SELECT pg_sleep(0.2)");

        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> advance(one, start));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> advance(other, start));
        CompletableFuture.allOf(first, second).join();

        assertEquals(1, notes(one.note()) + notes(other.note()));
    }

    private void advance(Follower follower, String after) {
        try {
            await(() -> cursor.advance(follower, after, List.of(event("9.1"))));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }

    private static FeedEvent event(String id) {
        return new FeedEvent(
                id,
                "trial.happened",
                UUID.randomUUID(),
                OffsetDateTime.now(ZoneOffset.UTC),
                JsonNodeFactory.instance.objectNode());
    }

    private int notes(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM note WHERE text = ?")) {
            statement.setString(1, text);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Writes a note, then does something that may not survive. */
    private record Follower(String feed, String note, String then) implements FeedFollower {

        @Override
        public Uni<Void> apply(List<FeedEvent> events) {
            return Panache.getSession()
                    .chain(session -> session.createNativeQuery("INSERT INTO note (id, text) VALUES (?1, ?2)")
                            .setParameter(1, UUID.randomUUID())
                            .setParameter(2, note)
                            .executeUpdate())
                    .chain(Panache::getSession)
                    .chain(session ->
                            session.createNativeQuery(then, Object.class).getResultList())
                    .replaceWithVoid();
        }
    }
}
