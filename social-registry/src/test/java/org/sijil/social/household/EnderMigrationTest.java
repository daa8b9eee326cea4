package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.testing.TestDatabase;

/** Who ended a stay before it was kept is not known; from then on both timelines say it. */
class EnderMigrationTest {

    private static final String BEFORE = "48?";
    private static final String HERE = "49";
    private static final String HOME = UUID.randomUUID().toString();
    private static final String GONE = UUID.randomUUID().toString();
    private static final String THERE = UUID.randomUUID().toString();

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void whatEndedBeforeIsUnknownAndWhatEndsIsNot() throws SQLException {
        migrate(BEFORE);
        run("""
                INSERT INTO household (id, code, territory, region, area, registered_on, head_since, people, version)
                VALUES ('%s', '01234567890', '06.141', '06', 'URBAN', '2026-01-01', '2026-01-01', 2, 0)
                """.formatted(HOME));
        run(member(GONE, "2000000001", "child"));
        run(member(THERE, "2000000002", "head"));
        run("""
                UPDATE membership SET valid_until = '2026-02-01', end_reason = 'moved-out', recorded_at = '2026-02-02'
                 WHERE person = '%s'
                """.formatted(GONE));

        migrate(HERE);
        run("""
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

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.user())
                .locations("classpath:db/kernel", "classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static String member(String person, String idcs, String relation) {
        return """
                INSERT INTO membership (household, position, person, idcs, relation, parents, birth_date, sex, situation, valid_from)
                VALUES ('%s', 0, '%s', '%s', '%s', '{}', '1990-01-01', 'male', '{}', '2026-01-01')
                """.formatted(HOME, person, idcs, relation);
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.connect();
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    private List<String> enders(String table) throws SQLException {
        String query = "SELECT coalesce(valid_until::text, 'open') || ' ' || coalesce(ended_by, 'unknown') FROM "
                + table + " ORDER BY 1";
        try (Connection connection = database.connect();
                Statement open = connection.createStatement();
                ResultSet found = open.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
