package org.sijil.social.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.OldDatabase;

/** Appeals of before they were states make the moves that they would make now. */
class AppealMigrationTest {

    private static final String BEFORE = "42?";
    private static final String HERE = "43";
    private static final String HOME = UUID.randomUUID().toString();

    private final OldDatabase database = new OldDatabase();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void appealsThatAreThereBecomeStatesWithTheirMoves() throws SQLException {
        database.migrate(BEFORE);
        database.run("""
                INSERT INTO household (id, code, territory, region, area, registered_on, head_since, people, dissolved_on, version)
                VALUES ('%s', '01234567890', '06.141', '06', 'URBAN', '2026-01-01', '2026-01-01', 0, '2026-01-02', 0)
                """.formatted(HOME));
        String untouched = complaint("REJECTED", "", "");
        String waiting = complaint("REJECTED", "appealed", "");
        String accepted = complaint("REJECTED", "appealed", "ACCEPTED");
        String rejected = complaint("REJECTED", "appealed", "REJECTED");
        String inPart = complaint("PARTIALLY_ACCEPTED", "appealed", "REJECTED");

        database.migrate(HERE);

        assertEquals(List.of("REJECTED, null, 3, not-proven"), database.texts(request(untouched)));
        assertEquals(List.of("APPEALED, 2026-09-01, 4, not-proven"), database.texts(request(waiting)));
        assertEquals(List.of("PROCESSED, null, 5, other-reason"), database.texts(request(accepted)));
        assertEquals(List.of("REJECTED_ON_APPEAL, null, 5, other-reason"), database.texts(request(rejected)));
        assertEquals(List.of("PARTIALLY_ACCEPTED_ON_APPEAL, null, 5, other-reason"), database.texts(request(inPart)));
        assertEquals(List.of(), database.texts(steps(untouched)));
        assertEquals(
                List.of(
                        "4, APPEAL, REJECTED, APPEALED, asker, citizen",
                        "5, ACCEPT_APPEAL, APPEALED, PROCESSED, judge, adjudicator"),
                database.texts(steps(accepted)));
        assertEquals(
                List.of(
                        "4, APPEAL, PARTIALLY_ACCEPTED, APPEALED, asker, citizen",
                        "5, LEAVE_IN_PART, APPEALED, PARTIALLY_ACCEPTED_ON_APPEAL, judge, adjudicator"),
                database.texts(steps(inPart)));
    }

    /** A decided complaint in the third version of its request. */
    private String complaint(String outcome, String appealed, String answer) throws SQLException {
        String id = UUID.randomUUID().toString();
        database.run("""
                INSERT INTO social_request (id, receipt, family, channel, state, content, declarant, author, household, territory,
                                            created_at, submitted_at, decided_at, reason, version)
                VALUES ('%1$s', left('%1$s', 27), 'RECLAMATION', 'ONLINE', '%2$s', '{}', '2000000000', 'asker', '%3$s', '06.141',
                        '2026-06-01', '2026-06-01', '2026-07-01', 'not-proven', 3);
                INSERT INTO complaint (id, kind, subject, region, grounds, filed_on, outcome, decided_by, decided_on, appeal_until,
                                       days, version)
                VALUES ('%1$s', 'SCORE', '%1$s', '06', 'It is not so', '2026-06-01', '%2$s', 'agent', '2026-07-01', '2026-07-20',
                        20, 1);
                """.formatted(id, outcome, HOME));
        if (!appealed.isEmpty()) {
            database.run("""
                    UPDATE complaint SET appeal_grounds = 'Look again', appealed_on = '2026-07-10', appeal_due = '2026-09-01'
                     WHERE id = '%1$s';
                    INSERT INTO audit_entry (action, subject, actor, role, at)
                    VALUES ('complaint.appealed', '%1$s', 'asker', 'citizen', '2026-07-10T10:00:00Z');
                    """.formatted(id));
        }
        if (!answer.isEmpty()) {
            database.run("""
                    UPDATE complaint
                       SET appeal_outcome = '%2$s', appeal_reason = 'other-reason', appeal_decided_by = 'judge',
                           appeal_decided_on = '2026-08-01'
                     WHERE id = '%1$s';
                    INSERT INTO audit_entry (action, subject, actor, role, at)
                    VALUES ('complaint.appeal-' || lower(replace('%2$s', '_', '-')), '%1$s', 'judge', 'adjudicator',
                            '2026-08-01T10:00:00Z');
                    """.formatted(id, answer));
        }
        return id;
    }

    private static String request(String id) {
        return "SELECT concat_ws(', ', state, coalesce(due::text, 'null'), version, reason) FROM social_request WHERE id = '"
                + id + "'";
    }

    private static String steps(String id) {
        return "SELECT concat_ws(', ', version, move, from_state, to_state, by, role) FROM social_request_step WHERE request = '"
                + id + "' ORDER BY version";
    }
}
