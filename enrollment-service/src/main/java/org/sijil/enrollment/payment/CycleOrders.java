package org.sijil.enrollment.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.enrollment.eligibility.Facts;

/** The rows of orders and of the ledger: the only class that writes them. JDBC, on the threads of jobs. */
@ApplicationScoped
class CycleOrders {

    /**
     * Freezes who is paid: the families entitled on the last day of the month, in one snapshot. Families of one snapshot
     * share no member, so nobody is paid through two of them.
     */
    private static final String FREEZE = """
        INSERT INTO payment_order
               (cycle, programme, month, family, principal, region, area, entitlement, decision, chunk)
        SELECT ?, programme, ?, family, principal, region, area, id, decision,
               (row_number() OVER (ORDER BY family) - 1) / ?
          FROM entitlement
         WHERE programme = ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until > ?)
           AND NOT EXISTS (SELECT 1 FROM payment_order WHERE cycle = ?)
        """;

    private static final String CHUNKS = """
        SELECT DISTINCT chunk
          FROM payment_order
         WHERE cycle = ?
         ORDER BY chunk
        """;
    private static final String OF_CHUNK = """
        SELECT o.id, a.inputs::text
          FROM payment_order o
          JOIN decision d ON d.id = o.decision
          JOIN assessment a ON a.id = d.assessment
         WHERE o.cycle = ? AND o.chunk = ? AND o.amount IS NULL
         ORDER BY o.id
           FOR UPDATE OF o
        """;
    private static final String WRITE = """
        WITH computed AS (
            UPDATE payment_order o SET amount = r.amount, flat = r.flat, step = r.step, lines = r.lines
              FROM jsonb_to_recordset(?::jsonb)
                   AS r (id uuid, amount bigint, flat boolean, step text, lines jsonb)
             WHERE o.id = r.id AND o.amount IS NULL
            RETURNING o.id, o.cycle, o.programme, o.amount)
        INSERT INTO ledger_entry (cycle, payment_order, account, amount)
        SELECT c.cycle, c.id, side.account || c.programme, side.sign * c.amount
          FROM computed c
         CROSS JOIN (VALUES ('expense:', 1), ('payable:', -1)) AS side (account, sign)
        """;
    private static final String FAULTS = """
        SELECT (SELECT count(*) FROM payment_order WHERE cycle = ? AND amount IS NULL)
             + (SELECT count(*) FROM (SELECT o.id
                                        FROM payment_order o
                                        LEFT JOIN ledger_entry l ON l.payment_order = o.id
                                       WHERE o.cycle = ?
                                       GROUP BY o.id, o.amount
                                      HAVING count(l.id) <> 2 OR sum(l.amount) <> 0
                                          OR max(l.amount) <> o.amount) unbalanced)
        """;
    private static final String CLOSE = """
        UPDATE payment_cycle c
           SET state = 'computed', computed_at = ?, families = o.families, total = o.total, version = version + 1
          FROM (SELECT count(*) AS families, coalesce(sum(amount), 0) AS total
                  FROM payment_order
                 WHERE cycle = ?) o
         WHERE c.id = ? AND c.state = 'computing'
        """;

    private final JsonText json;

    CycleOrders(JsonText json) {
        this.json = json;
    }

    /** An order without its amount, and the facts that the amount follows from. */
    record Due(UUID order, Facts facts) {}

    /** Freezes the orders of a cycle, unless that was done before; the answer is its chunks. */
    List<String> freeze(Connection tx, CycleParameters cycle, int perChunk) throws SQLException {
        YearMonth month = YearMonth.parse(cycle.month());
        try (PreparedStatement freeze = tx.prepareStatement(FREEZE)) {
            freeze.setObject(1, cycle.cycle());
            freeze.setObject(2, month.atDay(1));
            freeze.setInt(3, perChunk);
            freeze.setString(4, cycle.programme());
            freeze.setObject(5, month.atEndOfMonth());
            freeze.setObject(6, month.atEndOfMonth());
            freeze.setObject(7, cycle.cycle());
            freeze.executeUpdate();
        }
        return chunks(tx, cycle.cycle());
    }

    private static List<String> chunks(Connection tx, UUID cycle) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(CHUNKS)) {
            select.setObject(1, cycle);
            List<String> chunks = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    chunks.add(found.getString(1));
                }
            }
            return chunks;
        }
    }

    /** The orders of a chunk that have no amount yet. */
    List<Due> due(Connection tx, UUID cycle, int chunk) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(OF_CHUNK)) {
            select.setObject(1, cycle);
            select.setInt(2, chunk);
            List<Due> due = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    due.add(new Due(found.getObject(1, UUID.class), json.read(found.getString(2), Facts.class)));
                }
            }
            return due;
        }
    }

    /** Writes amounts and their ledger entries by one statement. */
    void write(Connection tx, List<ComputedOrder> orders) throws SQLException {
        try (PreparedStatement write = tx.prepareStatement(WRITE)) {
            write.setString(1, json.of(orders));
            write.executeUpdate();
        }
    }

    /** How many orders lack an amount or do not balance. */
    long faults(Connection tx, UUID cycle) throws SQLException {
        try (PreparedStatement count = tx.prepareStatement(FAULTS)) {
            count.setObject(1, cycle);
            count.setObject(2, cycle);
            try (ResultSet found = count.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        }
    }

    /** Declares the cycle computed, with its totals. */
    void close(Connection tx, UUID cycle, OffsetDateTime at) throws SQLException {
        try (PreparedStatement close = tx.prepareStatement(CLOSE)) {
            close.setObject(1, at);
            close.setObject(2, cycle);
            close.setObject(3, cycle);
            close.executeUpdate();
        }
    }
}
