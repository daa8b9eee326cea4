package org.sijil.population.duplicate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The ways into the register, by what their newcomers are called. */
@ApplicationScoped
class Entrances {

    private final List<Entrance> all;

    Entrances(@All List<Entrance> all) {
        this.all = all;
    }

    /** By which the newcomer of a case came. */
    Entrance of(DuplicateCase held) {
        return all.stream()
                .filter(entrance -> entrance.kind().equals(held.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No entrance of this kind"));
    }
}
