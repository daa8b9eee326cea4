package org.sijil.enrollment.enrollment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.enrollment.batch.BatchSql;
import org.sijil.enrollment.regime.RegimeRules;
import org.sijil.enrollment.regime.Regimes;

/**
 * Looks again at households where time alone changes a right: somebody leaves the age of a dependent or of the child
 * allowance, a new version of the rules comes into force, or the service starts with other regime files. Every replica may
 * run it; they take turns.
 */
@ApplicationScoped
class HouseholdReview {

    private static final String DUE = """
        SELECT cast(to_jsonb(id) AS text)
          FROM household
         WHERE next_review <= cast(cast(cast($1 AS text) AS jsonb) ->> 0 AS date) AND NOT dissolved
         ORDER BY id
         LIMIT 500
        """;
    private static final String NOTE_RULES = """
        INSERT INTO rules_in_use (fingerprint)
        SELECT cast(cast($1 AS text) AS jsonb) ->> 0
        ON CONFLICT (only_row) DO UPDATE SET fingerprint = excluded.fingerprint
         WHERE rules_in_use.fingerprint <> excluded.fingerprint
        """;
    private static final String ALL_ARE_DUE = """
        UPDATE household SET next_review = cast(cast(cast($1 AS text) AS jsonb) ->> 0 AS date) WHERE NOT dissolved
        """;

    private final RightsRegister rights;
    private final BatchSql sql;
    private final Clock clock;
    private final String fingerprint;

    HouseholdReview(RightsRegister rights, BatchSql sql, Clock clock, Regimes regimes) {
        this.rights = rights;
        this.sql = sql;
        this.clock = clock;
        this.fingerprint = regimes.all().stream().map(RegimeRules::fingerprint).collect(Collectors.joining("."));
    }

    /** Reviews every household that is due. */
    @Scheduled(
            every = "${sijil.review.every:10m}",
            delayed = "${sijil.review.delayed:20s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> review() {
        return Panache.withTransaction(this::noteRules).chain(this::reviewDue);
    }

    private Uni<Integer> noteRules() {
        return sql.write(NOTE_RULES, List.of(fingerprint))
                .chain(changed -> changed == 0 ? Uni.createFrom().item(0) : sql.write(ALL_ARE_DUE, List.of(today())));
    }

    private Uni<Void> reviewDue() {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(this::reviewBatch))
                .repeat()
                .whilst(count -> count > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> reviewBatch() {
        return rights.takeTurn()
                .chain(() -> sql.read(DUE, List.of(today()), UUID.class))
                .call(due -> rights.bringUpToDate(asOfToday(due)))
                .map(List::size);
    }

    private Map<UUID, LocalDate> asOfToday(List<UUID> households) {
        Map<UUID, LocalDate> days = new HashMap<>();
        households.forEach(household -> days.put(household, today()));
        return days;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
