package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.Sql;
import org.sijil.social.scoring.Scorer;

/**
 * Once a day, households are scored anew in which somebody turns an age that counts, or the head a year older. Days that were
 * missed are caught up. A round goes on after the last household that was done, whatever was stopped and whichever replica goes
 * on; a score that stays the same is not written, so that a round done again changes nothing.
 */
@ApplicationScoped
class BirthdayRounds {

    private static final int BATCH = 200;

    private static final String OPEN = """
        INSERT INTO birthday_round (day)
        SELECT cast(day AS date)
          FROM generate_series(cast(coalesce((SELECT max(day) + 1 FROM birthday_round), $1) AS timestamp), cast($1 AS timestamp),
                               interval '1 day') AS days(day)
        ON CONFLICT (day) DO NOTHING
        """;
    private static final String NEXT = """
        SELECT day, after
          FROM birthday_round
         WHERE NOT finished
         ORDER BY day
         LIMIT 1
           FOR UPDATE SKIP LOCKED
        """;

    /** Whoever was born on 29 February is a year older on 1 March where the year has no such day, as {@code Birthdays} has it. */
    private static final String CONCERNED = """
        SELECT DISTINCT household
          FROM membership
         WHERE valid_until IS NULL AND household > $1
           AND (cast(extract(month FROM birth_date) AS int) * 100 + cast(extract(day FROM birth_date) AS int)) IN ($2, $3)
           AND (relation = 'head' OR $4 - cast(extract(year FROM birth_date) AS int) = ANY ($5))
         ORDER BY household
         LIMIT $6
        """;

    private static final String DONE = "UPDATE birthday_round SET after = $2, finished = $3 WHERE day = $1";

    private final Households households;
    private final RosterRows rosters;
    private final RosterWriter writer;
    private final Rescoring rescoring;
    private final Scorer scorer;
    private final HouseholdTrail trail;
    private final Clock clock;

    BirthdayRounds(
            Households households,
            RosterRows rosters,
            RosterWriter writer,
            Rescoring rescoring,
            Scorer scorer,
            HouseholdTrail trail,
            Clock clock) {
        this.households = households;
        this.rosters = rosters;
        this.writer = writer;
        this.rescoring = rescoring;
        this.scorer = scorer;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.birthdays.every:15m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withTransaction(() -> Sql.update(OPEN, LocalDate.now(clock)))
                .chain(this::batches);
    }

    private Uni<Void> batches() {
        return Panache.withTransaction(this::batch)
                .chain(more -> more ? batches() : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> batch() {
        return Sql.rows(NEXT)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(false)
                        : batch((LocalDate) rows.get(0)[0], (UUID) rows.get(0)[1])
                                .replaceWith(true));
    }

    private Uni<Void> batch(LocalDate day, UUID after) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        boolean forLeapDay = day.getMonth() == Month.MARCH && day.getDayOfMonth() == 1 && !day.isLeapYear();
        Integer[] ages = scorer.agesThatCount(LocalDate.now(clock)).toArray(Integer[]::new);
        return Sql.values(UUID.class, CONCERNED, after, date, forLeapDay ? 229 : date, day.getYear(), ages, BATCH)
                .call(this::score)
                .chain(ids ->
                        Sql.update(DONE, day, ids.isEmpty() ? after : ids.get(ids.size() - 1), ids.size() < BATCH))
                .replaceWithVoid();
    }

    private Uni<Void> score(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return households.locked(ids).chain(rosters::of).chain(found -> {
            List<RosterChange> changes =
                    found.stream().map(this::older).filter(Objects::nonNull).toList();
            return changes.isEmpty() ? Uni.createFrom().voidItem() : write(changes);
        });
    }

    private Uni<Void> write(List<RosterChange> changes) {
        return writer.write(changes, "birthday", Map.of())
                .chain(() -> InTurn.each(changes, change -> trail.act("household.grown-older", change.after())));
    }

    /** Null when the score stays what it is. */
    private @Nullable RosterChange older(Roster roster) {
        RosterChange.Scored scored = rescoring.forBirthday(roster);
        return scored == null ? null : new RosterChange(roster, roster, List.of(), null, scored);
    }
}
