package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.commons.version.ETags;

/**
 * The final score of a household is the one that a decision set, until the household declares anew or the decision's own end;
 * else it is the computed one. What was computed is never touched. A score of answers that hold no more is set for its own time.
 */
@ApplicationScoped
public class ScoreCorrections {

    private static final int BATCH = 100;
    private static final String THE_END = "service";

    private static final String QUESTIONED = """
            SELECT score.id, cast(score.value AS text), score.computed_at, given.declarations, given.by,
                   (SELECT min(later.computed_at) FROM scores_of($1) AS later
                     WHERE (later.computed_at, later.id) > (score.computed_at, score.id)),
                   household.declaration = score.declaration
              FROM scores_of($1) AS score
              JOIN household ON household.id = score.household
             CROSS JOIN LATERAL (
                   SELECT array_agg(earlier.id) AS declarations, array_agg(DISTINCT earlier.declared_by) AS by
                     FROM declaration present
                     LEFT JOIN answer_provenance declared
                            ON declared.declaration = present.id AND declared.pointer = '' AND declared.source = 'declared'
                     JOIN declaration earlier
                       ON earlier.household = present.household
                      AND earlier.declared_at BETWEEN coalesce(declared.recorded_at, present.declared_at) AND present.declared_at
                    WHERE present.id = score.declaration) given
             WHERE cast($2 AS uuid) IS NULL OR score.id = $2
             ORDER BY score.computed_at DESC, score.id DESC
             LIMIT 1
            """;
    private static final String KEEP = """
            INSERT INTO score_correction
                   (household, score, declaration, value, effective_from, until, decision, reason, decided_at)
            SELECT $1, id, declaration, $3, $4, $5, $6, $7, $8 FROM scores_of($1) WHERE id = $2
            """;
    private static final String OVER = """
            SELECT id FROM household WHERE corrected_until < $1 AND dissolved_on IS NULL ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
            """;
    private static final String COMPUTED = """
            SELECT cast(value AS text) FROM scores_of($1) ORDER BY computed_at DESC, id DESC LIMIT 1
            """;

    private final Households households;
    private final RosterRows rosters;
    private final RosterWriter writer;
    private final HouseholdAccess access;
    private final HouseholdTrail trail;
    private final Caller caller;
    private final Clock clock;

    ScoreCorrections(
            Households households,
            RosterRows rosters,
            RosterWriter writer,
            HouseholdAccess access,
            HouseholdTrail trail,
            Caller caller,
            Clock clock) {
        this.households = households;
        this.rosters = rosters;
        this.writer = writer;
        this.access = access;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** A score of the household as it was computed, the latest without an id; null when it has none such. */
    public Uni<@Nullable ComputedScore> computed(UUID household, @Nullable UUID score) {
        return Sql.rows(QUESTIONED, household, score)
                .map(rows -> rows.isEmpty() ? null : ComputedScore.of(rows.get(0)));
    }

    /**
     * Holds a household that is as the caller has seen it, until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code stale-version}, {@code out-of-territory}
     */
    public Uni<Void> requireVersion(UUID household, String ifMatch) {
        return households
                .locked(household)
                .map(access::require)
                .invoke(found -> ETags.requireMatch(ifMatch, found.version()))
                .replaceWithVoid();
    }

    /**
     * Sets a score, in the current transaction. As long as the answers hold from which the questioned one was computed, it is the final one
     * from today, and told of; else it counts for as long as the questioned one did, and today's stays.
     *
     * @param score the computed one that was questioned
     * @param until the last day on which it holds, if it holds today
     * @param decision the complaint that it came of
     * @param reason the code of the decision's reason
     */
    public Uni<Void> correct(
            UUID household,
            @Nullable String ifMatch,
            UUID score,
            BigDecimal value,
            LocalDate until,
            UUID decision,
            String reason) {
        return households
                .locked(household)
                .map(access::require)
                .invoke(found -> ETags.requireMatch(ifMatch, found.version()))
                .chain(rosters::of)
                .map(access::requireAlive)
                .call(roster -> computed(household, score)
                        .map(Objects::requireNonNull)
                        .call(questioned -> keep(household, questioned, value, until, decision, reason))
                        .chain(questioned -> questioned.answersHold()
                                ? set(roster, value, until)
                                : Uni.createFrom().voidItem()))
                .chain(roster -> trail.act("household.score-corrected", roster));
    }

    private Uni<Void> keep(
            UUID household, ComputedScore score, BigDecimal value, LocalDate until, UUID decision, String reason) {
        OffsetDateTime replaced = score.answersHold() ? null : score.replacedAt();
        return Sql.update(
                        KEEP,
                        household,
                        score.id(),
                        value,
                        replaced == null ? LocalDate.now(clock) : Moments.day(score.computedAt(), clock.getZone()),
                        replaced == null ? until : Moments.day(replaced, clock.getZone()),
                        decision,
                        reason,
                        Moments.now(clock))
                .replaceWithVoid();
    }

    private Uni<Void> set(Roster roster, BigDecimal value, LocalDate until) {
        roster.household().correct(value, until);
        return writer.write(List.of(unchanged(roster)), caller.id(), Map.of());
    }

    /** Corrections whose time is over fall, some at a time; replicas leave each other theirs. */
    @Scheduled(
            every = "${sijil.score-corrections.fall-every:1h}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> fall() {
        return Sql.values(UUID.class, OVER, LocalDate.now(clock), BATCH).chain(over -> InTurn.each(over, this::fall));
    }

    private Uni<Void> fall(UUID household) {
        return households
                .locked(household)
                .chain(rosters::of)
                .call(roster -> Sql.values(String.class, COMPUTED, household)
                        .invoke(computed -> roster.household().fallBack(new BigDecimal(computed.get(0)))))
                .chain(roster -> writer.write(List.of(unchanged(roster)), THE_END, Map.of()));
    }

    private static RosterChange unchanged(Roster roster) {
        return new RosterChange(roster, roster, List.of(), null, null);
    }
}
