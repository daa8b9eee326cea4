package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.sijil.social.geography.Places;

/** Shows households as they are today, with the name of the place where they live. */
@ApplicationScoped
class HouseholdViews {

    private final Places places;
    private final Clock clock;

    HouseholdViews(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    Uni<HouseholdView> of(Roster roster) {
        LocalDate today = LocalDate.now(clock);
        return places.name(roster.household().territory(), today).map(place -> HouseholdView.of(roster, place, today));
    }
}
