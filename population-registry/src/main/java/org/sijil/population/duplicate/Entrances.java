package org.sijil.population.duplicate;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sijil.population.likeness.Match;

/** The ways into the register that cases come from. */
@ApplicationScoped
class Entrances {

    private final List<Entrance> entrances;

    Entrances(@All List<Entrance> entrances) {
        this.entrances = entrances;
    }

    /** Goes on where the case held somebody up. */
    Uni<UUID> enter(DuplicateCase held) {
        return of(held).enter(held.request());
    }

    /** Whom the case is about, where they are registered already. */
    Set<UUID> registered(DuplicateCase held) {
        return of(held).registered(held.request());
    }

    /** Without whom the case itself is about. */
    List<Match> others(DuplicateCase held, List<Match> alike) {
        Set<UUID> registered = registered(held);
        return alike.stream()
                .filter(match -> !registered.contains(match.person()))
                .toList();
    }

    /** Nobody is entered after all. */
    Uni<Void> turnAway(DuplicateCase held, CaseState end, String reason) {
        return of(held).turnedAway(held.request(), end, reason);
    }

    /** By which whoever a case is about came. */
    private Entrance of(DuplicateCase held) {
        return entrances.stream()
                .filter(entrance -> entrance.kind().equals(held.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No entrance of this kind"));
    }
}
