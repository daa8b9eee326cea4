package org.sijil.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a campaign told of before bundles were kept as lines is told still, at the same places. */
class BundleMigrationTest {

    private static final String BEFORE = "0.7";
    private static final String HERE = "0.8";
    private static final String TOLD = "SELECT concat_ws(' ', id, subject, data) FROM told_event ORDER BY xid, id";

    private final OldDatabase database = new OldDatabase();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void aFeedMayBeginWithABundle() throws SQLException {
        database.migrate(HERE);
        database.run("""
                SELECT append_feed_events('trial.happened', now(), '"a":1', ARRAY[uuidv7(), uuidv7()], ARRAY[E'"n":1\n"n":2'])
                """);
        assertEquals(List.of("1", "2"), database.texts("SELECT id FROM told_event ORDER BY id"));
    }

    @Test
    void linesThatAreNotOneForEachSubjectAreRefused() {
        database.migrate(HERE);
        for (String lines : List.of("ARRAY['\"n\":1']", "ARRAY['\"n\":1', '\"n\":2']", "CAST('{}' AS text[])")) {
            assertThrows(SQLException.class, () -> database.run("""
                    SELECT append_feed_events('trial.happened', now(), '"a":1', ARRAY[uuidv7(), uuidv7()], %s)
                    """.formatted(lines)), lines);
        }
    }

    @Test
    void eventsOfOldBundlesKeepTheirPlaces() throws SQLException {
        database.migrate(BEFORE);
        database.run("""
                SELECT append_feed_event('trial.happened', uuidv7(), '{"n": 0}', now());
                SELECT append_feed_events('trial.happened', now(), '"a":1', array_agg(uuidv7()), array_agg('"n":' || n))
                  FROM generate_series(1, 250) AS n
                """);
        List<String> told = database.texts(TOLD);
        assertEquals(251, told.size());

        database.migrate(HERE);
        assertEquals(told, database.texts(TOLD));

        database.run("""
                SELECT append_feed_events('trial.happened', now(), '"a":1', ARRAY[uuidv7(), uuidv7()], ARRAY[E'"n":1\\n"n":2']);
                SELECT append_feed_event('trial.happened', uuidv7(), '{"n": 3}', now())
                """);
        assertEquals(
                254,
                database.texts("SELECT DISTINCT concat(xid, '.', id) FROM told_event")
                        .size());
    }
}
