package org.sijil.population.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.SerializationFailure;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.Likenesses;
import org.sijil.population.likeness.Sought;

/**
 * The {@link DuplicateGate} for many newcomers of one job. They are compared with the register while others go on entering, and
 * at the end of the transaction, alone at the gate, with those few who have entered meanwhile: whoever waits, waits for that.
 */
@ApplicationScoped
public class CrowdGate {

    private static final String NOW = "SELECT cast(pg_current_snapshot() AS text)";
    private static final String ALONE = "SELECT pg_advisory_xact_lock(" + Crowd.GATE + ")";

    private static final String ENTERED_SINCE = """
            SELECT subject
              FROM feed_event
             WHERE xid >= pg_snapshot_xmin(cast(? AS pg_snapshot))
               AND NOT pg_visible_in_snapshot(xid, cast(? AS pg_snapshot))
               AND xid <> pg_current_xact_id()
               AND type = 'person.registered'
            """;

    private final Likenesses likenesses;

    CrowdGate(Likenesses likenesses) {
        this.likenesses = likenesses;
    }

    /** Compares newcomers with the register; each is then admitted or not. */
    public Crowd look(Connection tx, Map<UUID, Description> newcomers) throws SQLException {
        String seenAt = (String) JdbcRows.of(tx, NOW).get(0)[0];
        Map<UUID, Sought> sought = new LinkedHashMap<>();
        newcomers.forEach((id, description) -> sought.put(id, likenesses.sought(description)));
        return new Crowd(tx, likenesses, seenAt, sought);
    }

    /**
     * The last look, when all is written: nobody alike enters from now to the end of the transaction.
     *
     * @throws SQLException a race, when somebody alike has entered since {@link #look}
     */
    public void close(Connection tx, Crowd crowd) throws SQLException {
        if (!crowd.isEntering()) {
            return;
        }
        JdbcRows.of(tx, ALONE);
        List<UUID> entered = JdbcRows.of(tx, ENTERED_SINCE, crowd.seenAt(), crowd.seenAt()).stream()
                .map(row -> (UUID) row[0])
                .toList();
        if (!entered.isEmpty() && crowd.hasAnyOf(tx, likenesses.company(tx, entered))) {
            throw new SerializationFailure("somebody alike has entered meanwhile");
        }
    }
}
