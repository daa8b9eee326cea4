package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.OldDatabase;

/** Who ended a stay before it was kept is not known; from then on both timelines say it. */
class EnderMigrationTest {

    private static final String BEFORE = "48?";
    private static final String HERE = "49";
    private static final String HOME = UUID.randomUUID().toString();
    private static final String GONE = UUID.randomUUID().toString();
    private static final String THERE = UUID.randomUUID().toString();

    private final OldDatabase database = new OldDatabase();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void whatEndedBeforeIsUnknownAndWhatEndsIsNot() throws SQLException {
        database.migrate(BEFORE);
        database.run("""
                INSERT INTO household (id, code, territory, region, area, registered_on, head_since, people, version)
                VALUES ('%s', '01234567890', '06.141', '06', 'URBAN', '2026-01-01', '2026-01-01', 2, 0)
                """.formatted(HOME));
        database.run(member(GONE, "2000000001", "child"));
        database.run(member(THERE, "2000000002", "head"));
        database.run("""
                UPDATE membership SET valid_until = '2026-02-01', end_reason = 'moved-out', recorded_at = '2026-02-02'
                 WHERE person = '%s'
                """.formatted(GONE));

        database.migrate(HERE);
        database.run("""
                UPDATE membership
                   SET valid_until = '2026-03-01', end_reason = 'moved-out', ended_by = 'agent', recorded_at = '2026-03-02'
                 WHERE person = '%s'
                """.formatted(THERE));

        assertEquals(List.of("2026-02-01 unknown", "2026-03-01 agent"), enders("membership"));
        assertEquals(
                List.of("2026-02-01 unknown", "2026-03-01 agent"),
                enders("membership_history WHERE superseded_at IS NULL"));
        assertEquals(
                List.of("open unknown", "open unknown"), enders("membership_history WHERE superseded_at IS NOT NULL"));
    }

    private static String member(String person, String idcs, String relation) {
        return """
                INSERT INTO membership (household, position, person, idcs, relation, parents, birth_date, sex, situation, valid_from)
                VALUES ('%s', 0, '%s', '%s', '%s', '{}', '1990-01-01', 'male', '{}', '2026-01-01')
                """.formatted(HOME, person, idcs, relation);
    }

    private List<String> enders(String table) throws SQLException {
        String query = "SELECT coalesce(valid_until::text, 'open') || ' ' || coalesce(ended_by, 'unknown') FROM "
                + table + " ORDER BY 1";
        return database.texts(query);
    }
}
