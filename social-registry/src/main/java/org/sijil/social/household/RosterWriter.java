package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.time.Moments;

/** Writes changes of households and tells of them, in the caller's transaction. */
@ApplicationScoped
class RosterWriter {

    private final Households households;
    private final RosterRows rows;
    private final FeedPublisher feed;
    private final FactsText facts;
    private final Clock clock;

    RosterWriter(Households households, RosterRows rows, FeedPublisher feed, FactsText facts, Clock clock) {
        this.households = households;
        this.rows = rows;
        this.feed = feed;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Writes and tells. Whether a newcomer already belongs somewhere is left to the database: asking first would only make
     * the race rarer.
     *
     * @param by the subject of the token behind the change, or the name of the feed
     * @param pointers for each newcomer, where the request names them
     * @throws Refused {@code member-in-another-household}
     */
    Uni<Void> write(List<RosterChange> changes, String by, Map<UUID, String> pointers) {
        RosterWrite write = RosterWrite.of(changes, Moments.now(clock), LocalDate.now(clock), by, facts);
        return households
                .flush()
                .chain(() -> rows.write(write))
                .invoke(placed -> requirePlaced(placed, pointers))
                .chain(() ->
                        feed.appendAll(changes.stream().map(RosterWriter::news).toList()));
    }

    private static void requirePlaced(Set<UUID> placed, Map<UUID, String> pointers) {
        pointers.entrySet().stream()
                .filter(newcomer -> !placed.contains(newcomer.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .map(HouseholdProblem.MEMBER_IN_ANOTHER_HOUSEHOLD::at)
                .reduce((one, other) -> one.and(other.faults().get(0).pointer(), other.type()))
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    private static FeedPublisher.Draft news(RosterChange change) {
        String type = change.household().isDissolved() ? HouseholdEvent.DISSOLVED : HouseholdEvent.UPDATED;
        return new FeedPublisher.Draft(type, change.household().id(), HouseholdEvent.of(change.after()));
    }
}
