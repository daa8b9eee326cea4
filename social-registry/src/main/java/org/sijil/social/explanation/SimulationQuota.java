package org.sijil.social.explanation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.social.household.HouseholdReads;

/**
 * Counts how often a household tries, in a transaction of its own, so that a refused try counts too. That the limit was
 * passed is in the audit trail once a day, however often it is passed.
 */
@ApplicationScoped
class SimulationQuota {

    private static final String COUNT = """
            INSERT INTO simulation_count AS counted (household, day, tries)
            VALUES ($1, $2, 1)
            ON CONFLICT (household) DO UPDATE
               SET tries = CASE WHEN counted.day = excluded.day THEN counted.tries + 1 ELSE 1 END, day = excluded.day
            RETURNING tries
            """;

    private final HouseholdReads reads;
    private final SimulationConfig config;
    private final AuditTrail audit;
    private final Clock clock;

    SimulationQuota(HouseholdReads reads, SimulationConfig config, AuditTrail audit, Clock clock) {
        this.reads = reads;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many tries are left after this one; below nought when it is one too many. */
    @WithTransaction
    Uni<Integer> take(UUID household) {
        return reads.require(household)
                .chain(() -> Sql.value(Integer.class, COUNT, household, LocalDate.now(clock)))
                .map(tries -> config.perDay() - tries)
                .call(remaining -> remaining == -1
                        ? audit.append("score.simulations-limited", household, Map.of("perDay", config.perDay()))
                        : Uni.createFrom().voidItem());
    }

    /** Refuses until tomorrow, once the counting has been committed. */
    void requireNotBelow(int remaining) {
        if (remaining < 0) {
            ZonedDateTime now = ZonedDateTime.now(clock);
            ZonedDateTime tomorrow = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
            throw ExplanationProblem.TOO_MANY_SIMULATIONS.refuse().after(Duration.between(now, tomorrow));
        }
    }
}
