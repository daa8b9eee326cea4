package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.Refused;
import org.sijil.social.geography.Address;
import org.sijil.social.geography.Places;
import org.sijil.social.scoring.Scorer;

/** Where a household may live: where there is a place, and a score. */
@ApplicationScoped
public class Addresses {

    private final Scorer scorer;
    private final Places places;
    private final Clock clock;

    Addresses(Scorer scorer, Places places, Clock clock) {
        this.scorer = scorer;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Refuses an address in a region that the formula does not know, at no place of today, or in the area that its place is not
     * in; in the caller's session.
     *
     * @param at where the address stands in the request
     * @throws Refused {@code unknown-region}, {@code unknown-place}, {@code area-contradicts-place}
     */
    public Uni<Void> require(Address address, String at) {
        requireKnownRegion(address, at);
        return places.require(address, LocalDate.now(clock), at);
    }

    /** What is recorded today of the territories of many addresses; for a job. */
    public Map<TerritoryCode, Places.Recorded> recorded(Connection tx, Collection<Address> addresses)
            throws SQLException {
        return places.recorded(
                tx, addresses.stream().map(Address::territory).collect(Collectors.toSet()), LocalDate.now(clock));
    }

    /** Why nobody is entered at an address, as it would be {@linkplain #require required}; null when somebody may be. */
    public @Nullable Refused refusal(Address address, Map<TerritoryCode, Places.Recorded> recorded, String at) {
        return isInKnownRegion(address)
                ? Objects.requireNonNull(recorded.get(address.territory())).refusal(address, at)
                : HouseholdProblem.UNKNOWN_REGION.at(at + "/territory");
    }

    /** @throws Refused {@code unknown-region} */
    void requireKnownRegion(Address address, String at) {
        if (!isInKnownRegion(address)) {
            throw HouseholdProblem.UNKNOWN_REGION.at(at + "/territory");
        }
    }

    private boolean isInKnownRegion(Address address) {
        return scorer.knows(address.territory().region().value(), LocalDate.now(clock));
    }
}
