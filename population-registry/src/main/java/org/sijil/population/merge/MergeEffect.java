package org.sijil.population.merge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.InTurn;
import org.sijil.population.marriage.Marriages;
import org.sijil.population.person.Change;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.EventParts;
import org.sijil.population.vitalevent.LaterEvents;

/**
 * Makes two records one, and two again. Everything is said from the day of the merge on and with the merge as its cause: earlier
 * days are told as they were, and undoing takes back all that was said.
 */
@ApplicationScoped
class MergeEffect {

    private final PersonAccounts people;
    private final Marriages marriages;
    private final EventParts events;
    private final LaterEvents laterEvents;
    private final Clock clock;

    MergeEffect(PersonAccounts people, Marriages marriages, EventParts events, LaterEvents laterEvents, Clock clock) {
        this.people = people;
        this.marriages = marriages;
        this.events = events;
        this.laterEvents = laterEvents;
        this.clock = clock;
    }

    /** The record that gives way does so first: its papers are free when the other takes them. */
    Uni<Void> join(Merge merge, Pair pair) {
        return marriages
                .inForce(merge.merged(), LocalDate.now(clock))
                .map(couples -> Change.takenOver(pair.survivor(), pair.merged(), !couples.isEmpty()))
                .call(taken -> change(merge, merge.merged(), Change.merged(taken)))
                .chain(taken -> change(merge, merge.survivor(), taken))
                .chain(() -> relink(merge))
                .chain(() -> events.move(merge.merged(), merge.survivor(), merge.id()));
    }

    /** The survivor gives back first, for the same reason. */
    Uni<Void> undo(Merge merge) {
        return requireUndoable(merge)
                .chain(() -> events.giveBack(merge.id()))
                .chain(() -> people.undo(merge.id(), merge.survivor()));
    }

    /** What was recorded of the survivor since may be either's, and nobody can tell whose. */
    Uni<Void> requireUndoable(Merge merge) {
        return people.hold(List.of(merge.survivor(), merge.merged()))
                .map(found -> Pair.of(merge.survivor(), merge.merged(), found))
                .invoke(MergeEffect::requireStanding)
                .chain(() -> laterEvents.requireNoneSince(merge.survivor(), merge.mergedAt()));
    }

    private static void requireStanding(Pair pair) {
        if (pair.survivor().status() == LifeStatus.MERGED) {
            throw MergeProblem.SURVIVOR_WAS_MERGED.refuse();
        }
    }

    private Uni<Void> relink(Merge merge) {
        return people.holdDependants(merge.merged())
                .chain(dependants -> InTurn.each(dependants, dependant -> relink(merge, dependant)));
    }

    private Uni<Void> relink(Merge merge, PersonView dependant) {
        return change(merge, dependant.id(), Change.relinked(dependant, merge.merged(), merge.survivor()));
    }

    private Uni<Void> change(Merge merge, UUID person, Change change) {
        return change.isEmpty()
                ? Uni.createFrom().voidItem()
                : people.change(person, change, LocalDate.now(clock), merge.id());
    }
}
