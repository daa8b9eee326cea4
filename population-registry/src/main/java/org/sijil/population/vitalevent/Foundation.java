package org.sijil.population.vitalevent;

import static org.sijil.population.vitalevent.VitalEventType.BIRTH;
import static org.sijil.population.vitalevent.VitalEventType.DEATH;
import static org.sijil.population.vitalevent.VitalEventType.DIVORCE;
import static org.sijil.population.vitalevent.VitalEventType.GUARDIANSHIP;
import static org.sijil.population.vitalevent.VitalEventType.GUARDIANSHIP_END;
import static org.sijil.population.vitalevent.VitalEventType.MARRIAGE;
import static org.sijil.population.vitalevent.VitalEventType.NATIONALITY_ACQUISITION;
import static org.sijil.population.vitalevent.VitalEventType.NATIONALITY_LOSS;
import static org.sijil.population.vitalevent.VitalEventType.RECOGNITION;

/** Which later events rest on an event of a kind, so that it cannot be cancelled under them. */
interface Foundation {

    /**
     * Whether a later event rests on one of this kind.
     *
     * @param mine what somebody is to this event
     * @param later the kind of an event that was recorded after it
     * @param theirs what the same person is to that one
     * @param shared how many people the two events have in common
     */
    boolean carries(Role mine, VitalEventType later, Role theirs, int shared);

    static Foundation of(VitalEventType type) {
        return switch (type) {
            case BIRTH -> (mine, later, theirs, shared) -> mine == Role.CHILD;
            case MARRIAGE -> (mine, later, theirs, shared) -> shared > 1 && (later == DIVORCE || later == DEATH);
            case DIVORCE ->
                (mine, later, theirs, shared) -> later == MARRIAGE || (later == DEATH && theirs == Role.DECEASED);
            case DEATH ->
                (mine, later, theirs, shared) ->
                        mine == Role.SPOUSE && (later == MARRIAGE || (later == DEATH && theirs == Role.DECEASED));
            case GUARDIANSHIP ->
                (mine, later, theirs, shared) -> mine == Role.WARD && later == GUARDIANSHIP_END && theirs == Role.WARD;
            case GUARDIANSHIP_END ->
                (mine, later, theirs, shared) -> mine == Role.WARD && later == GUARDIANSHIP && theirs == Role.WARD;
            case SEX_CORRECTION ->
                (mine, later, theirs, shared) -> later == MARRIAGE
                        || (later == BIRTH && theirs != Role.CHILD)
                        || (later == RECOGNITION && theirs == Role.FATHER);
            case NATIONALITY_ACQUISITION, NATIONALITY_LOSS ->
                (mine, later, theirs, shared) -> later == NATIONALITY_ACQUISITION || later == NATIONALITY_LOSS;
            case RECOGNITION, NAME_CORRECTION -> (mine, later, theirs, shared) -> false;
        };
    }
}
