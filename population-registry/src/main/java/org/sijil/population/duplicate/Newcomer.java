package org.sijil.population.duplicate;

import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.population.likeness.Description;

/**
 * Somebody who is about to enter the register.
 *
 * @param kind by which {@link Entrance}
 * @param request what was said, to be said again by the entrance when a case is decided
 * @param territory whose agents may follow the case
 */
public record Newcomer(String kind, Object request, Description description, TerritoryCode territory) {

    /** The same person by another entrance, with what it has to go on with. */
    public Newcomer by(String entrance, Object goOn) {
        return new Newcomer(entrance, goOn, description, territory);
    }
}
