package org.sijil.enrollment.payment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;
import org.sijil.enrollment.eligibility.Facts;
import org.sijil.enrollment.family.Role;
import org.sijil.enrollment.payment.CycleOrders.Due;
import org.sijil.enrollment.support.Benefit;
import org.sijil.enrollment.support.Child;
import org.sijil.enrollment.support.Programmes;
import org.sijil.enrollment.support.Programmes.Programme;
import org.sijil.enrollment.support.SupportProblem;

/**
 * Computes a cycle in chunks that every replica helps with. A chunk commits whole or not at all, and an order that has its
 * amount keeps it: a kill at any moment loses nothing, a second run changes nothing.
 */
@ApplicationScoped
class CycleComputation implements JobHandler {

    static final String KIND = "payment-cycle";

    private static final String CYCLE_OF_JOB = """
        SELECT id
          FROM payment_cycle
         WHERE job = ?
        """;

    private final CycleOrders orders;
    private final Programmes programmes;
    private final JsonText json;
    private final Clock clock;
    private final int perChunk;

    CycleComputation(
            CycleOrders orders,
            Programmes programmes,
            JsonText json,
            Clock clock,
            @ConfigProperty(name = "sijil.payment.orders-per-chunk", defaultValue = "1000") int perChunk) {
        this.orders = orders;
        this.programmes = programmes;
        this.json = json;
        this.clock = clock;
        this.perChunk = perChunk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> chunks(Connection tx, JsonNode parameters) throws SQLException {
        return orders.freeze(tx, json.read(parameters, CycleParameters.class), perChunk);
    }

    @Override
    public int process(Connection tx, JobChunk chunk) throws SQLException {
        CycleParameters cycle = json.read(chunk.parameters(), CycleParameters.class);
        Programme programme = programmes.require(cycle.programme());
        YearMonth month = YearMonth.parse(cycle.month());
        List<Due> due = orders.due(tx, cycle.cycle(), Integer.parseInt(chunk.payload()));
        orders.write(
                tx,
                due.stream()
                        .map(one -> ComputedOrder.of(one.order(), benefit(programme, one.facts(), month)))
                        .toList());
        return due.size();
    }

    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        UUID cycle = cycle(tx, job);
        if (orders.faults(tx, cycle) > 0) {
            throw PaymentProblem.CYCLE_DOES_NOT_BALANCE.refuse();
        }
        orders.close(tx, cycle, OffsetDateTime.now(clock));
    }

    private static Benefit benefit(Programme programme, Facts facts, YearMonth month) {
        List<Child> dependents = facts.members().stream()
                .filter(member -> member.role() == Role.DEPENDENT)
                .map(Child::of)
                .toList();
        return programme.calculator().of(dependents, month).orElseThrow(SupportProblem.NO_AMOUNTS_FOR_MONTH::refuse);
    }

    private static UUID cycle(Connection tx, UUID job) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(CYCLE_OF_JOB)) {
            select.setObject(1, job);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw PaymentProblem.UNKNOWN_CYCLE.refuse();
                }
                return found.getObject(1, UUID.class);
            }
        }
    }
}
