package org.sijil.population.likeness;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.security.Caller;
import org.sijil.population.consultation.Purpose;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.likeness.DuplicateCheck.Found;

/** Answers an agent who asks before registering somebody: shows whom they may see, counts the others, records both. */
@ApplicationScoped
class DuplicateChecks {

    private final Likeness likeness;
    private final Consultations consultations;
    private final Readings readings;
    private final Caller caller;

    DuplicateChecks(Likeness likeness, Consultations consultations, Readings readings, Caller caller) {
        this.likeness = likeness;
        this.consultations = consultations;
        this.readings = readings;
        this.caller = caller;
    }

    @WithTransaction
    Uni<DuplicateCheck> check(Description description, StatedPurpose stated) {
        TerritoryCode home = description.territory();
        if (home != null) {
            caller.requireTerritory(home);
        }
        Purpose purpose = readings.of(stated, DuplicateCheck.FIELDS).purpose();
        return likeness.of(description)
                .call(matches -> consultations.record(shown(matches, purpose)))
                .map(this::answer);
    }

    private DuplicateCheck answer(List<Match> matches) {
        List<Found> near =
                matches.stream().filter(this::isInReach).map(Found::of).toList();
        return new DuplicateCheck(near, matches.size() - near.size());
    }

    private List<Consultation> shown(List<Match> matches, Purpose purpose) {
        return matches.stream()
                .map(match -> new Consultation(
                        match.person(),
                        purpose.code(),
                        purpose.legalBasis(),
                        isInReach(match) ? DuplicateCheck.FIELDS : DuplicateCheck.NO_FIELDS))
                .toList();
    }

    private boolean isInReach(Match match) {
        TerritoryCode home = match.known().territory();
        return home != null && caller.reaches(home);
    }
}
