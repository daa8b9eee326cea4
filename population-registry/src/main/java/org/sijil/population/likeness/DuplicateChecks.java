package org.sijil.population.likeness;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.security.Caller;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.likeness.DuplicateCheck.Found;
import org.sijil.population.person.Sight;

/** Answers an agent who asks before registering somebody: shows whom they may see, counts the others, records both. */
@ApplicationScoped
class DuplicateChecks {

    private final Likeness likeness;
    private final Consultations consultations;
    private final Readings readings;
    private final Sight sight;
    private final Caller caller;

    DuplicateChecks(Likeness likeness, Consultations consultations, Readings readings, Sight sight, Caller caller) {
        this.likeness = likeness;
        this.consultations = consultations;
        this.readings = readings;
        this.sight = sight;
        this.caller = caller;
    }

    @WithTransaction
    Uni<DuplicateCheck> check(Description description, StatedPurpose stated) {
        TerritoryCode home = description.territory();
        if (home != null) {
            caller.requireTerritory(home);
        }
        Reading reading = readings.of(stated, DuplicateCheck.FIELDS);
        return likeness.of(description)
                .chain(matches -> sight.hidden(
                                matches.stream().map(Match::person).toList())
                        .call(hidden -> consultations.record(shown(matches, hidden, reading)))
                        .map(hidden -> answer(matches, hidden)));
    }

    private DuplicateCheck answer(List<Match> matches, Set<UUID> hidden) {
        List<Found> near = matches.stream()
                .filter(match -> isInReach(match, hidden))
                .map(Found::of)
                .toList();
        return new DuplicateCheck(near, matches.size() - near.size());
    }

    private List<Consultation> shown(List<Match> matches, Set<UUID> hidden, Reading reading) {
        return matches.stream()
                .map(match -> new Consultation(
                        match.person(),
                        reading.purpose(),
                        reading.legalBasis(),
                        isInReach(match, hidden) ? DuplicateCheck.FIELDS : DuplicateCheck.NO_FIELDS))
                .toList();
    }

    private boolean isInReach(Match match, Set<UUID> hidden) {
        TerritoryCode home = match.known().territory();
        return home != null && caller.reaches(home) && !hidden.contains(match.person());
    }
}
