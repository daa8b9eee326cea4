package org.sijil.population.biometrics;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.sijil.commons.time.Moments;
import org.sijil.population.biometrics.WorkRows.Step;

/**
 * Does what waits for the matcher, one step at a time: no transaction is open while it answers. A message that may have been lost is
 * sent again under the same id, after pauses that double; what the matcher can never use is not.
 */
@ApplicationScoped
class MatchingWork {

    /** No data, no form, no quality: MOSIP's reasons that the same samples meet again and again. */
    private static final Set<String> FOR_GOOD = Set.of("abis-11", "abis-16", "abis-18");

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 12;

    private final WorkRows rows;
    private final Identification identification;
    private final BiometricMatcher matcher;
    private final MatcherConfig config;
    private final Clock clock;

    MatchingWork(
            WorkRows rows, Identification identification, BiometricMatcher matcher, MatcherConfig config, Clock clock) {
        this.rows = rows;
        this.identification = identification;
        this.matcher = matcher;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${sijil.biometrics.work-every:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        if (!matcher.isConfigured()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .deferred(this::next)
                .repeat()
                .whilst(found -> found)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> next() {
        OffsetDateTime now = Moments.now(clock);
        OffsetDateTime lease = now.plus(config.timeout().multipliedBy(2));
        return Panache.withTransaction(() -> rows.claim(now, lease))
                .chain(step -> step == null
                        ? Uni.createFrom().item(false)
                        : perform(step).replaceWith(true));
    }

    private Uni<Void> perform(Step step) {
        return ask(step).onFailure(MatcherFailure.class).recoverWithUni(failure -> postpone(step, failure.reason()));
    }

    private Uni<Void> ask(Step step) {
        return switch (step.state()) {
            case TO_INSERT ->
                matcher.insert(step.message(), step.capture()).chain(() -> leadOn(step, MatchingState.TO_IDENTIFY));
            case TO_IDENTIFY ->
                matcher.identify(step.message(), step.capture())
                        .chain(found -> Panache.withTransaction(() -> identification.of(step, found)));
            case TO_DELETE ->
                matcher.delete(step.message(), step.capture()).chain(() -> leadOn(step, MatchingState.DELETED));
            default -> throw new IllegalStateException("Nothing waits in " + step.state());
        };
    }

    private Uni<Void> leadOn(Step step, MatchingState next) {
        return Panache.withTransaction(() -> rows.leadOn(step, next, Moments.now(clock)))
                .replaceWithVoid();
    }

    private Uni<Void> postpone(Step step, String reason) {
        boolean forGood = FOR_GOOD.contains(reason);
        Log.warnf(
                "Matcher, %s, attempt %d: %s%s",
                step.state(), step.attempts(), reason, forGood ? ", not tried again" : "");
        OffsetDateTime due = Moments.now(clock).plus(pause(step.attempts()));
        return Panache.withTransaction(() -> rows.postpone(step, reason, due, forGood));
    }

    private Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
    }
}
