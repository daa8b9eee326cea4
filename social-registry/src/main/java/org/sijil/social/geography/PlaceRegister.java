package org.sijil.social.geography;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.version.ETags;

/** Records, changes and closes places, one at a time; what they were before stays on record. */
@ApplicationScoped
class PlaceRegister {

    private final PlaceRows rows;
    private final PlaceLookup lookup;
    private final AuditTrail audit;

    PlaceRegister(PlaceRows rows, PlaceLookup lookup, AuditTrail audit) {
        this.rows = rows;
        this.lookup = lookup;
        this.audit = audit;
    }

    /** Records a place that never was, in the current transaction. */
    Uni<PlaceView> record(RecordPlace place) {
        return rows.alone()
                .chain(() -> rows.version(place.code()))
                .invoke(PlaceRegister::requireNone)
                .chain(() -> write(place, "place.recorded"));
    }

    /** Says what a place is from a day on; one that was closed may so be there again. */
    @WithTransaction
    Uni<PlaceView> change(TerritoryCode code, @Nullable String ifMatch, RecordPlace place) {
        if (!place.code().equals(code)) {
            throw CommonProblem.INVALID_VALUE.at("/code");
        }
        return held(code, ifMatch).chain(() -> write(place, "place.changed"));
    }

    /** Ends a place in which no other lies any more, and no household. */
    @WithTransaction
    Uni<Void> close(TerritoryCode code, @Nullable String ifMatch, ClosePlace closing) {
        return held(code, ifMatch)
                .chain(() -> rows.holdsOthers(code, closing.from()))
                .invoke(PlaceRegister::requireEmpty)
                .chain(() -> rows.households(code))
                .invoke(PlaceRegister::requireNobody)
                .chain(() -> rows.end(code, closing.from()))
                .chain(() -> rows.id(code))
                .chain(id -> audit.append("place.closed", id, closing));
    }

    private Uni<PlaceView> write(RecordPlace place, String deed) {
        return rows.standing(place.from())
                .invoke(standing ->
                        PlaceRules.check(place, place.parent() == null ? null : standing.get(place.parent())))
                .chain(() -> rows.write(List.of(place)))
                .chain(() -> rows.id(place.code()))
                .call(id -> audit.append(deed, id, place))
                .chain(() -> lookup.find(place.code(), place.from()));
    }

    private Uni<Void> held(TerritoryCode code, @Nullable String ifMatch) {
        return rows.alone()
                .chain(() -> rows.version(code))
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .invoke(version -> ETags.requireMatch(ifMatch, version))
                .replaceWithVoid();
    }

    private static void requireNone(@Nullable Integer version) {
        if (version != null) {
            throw PlaceProblem.PLACE_CODE_TAKEN.at("/code");
        }
    }

    private static void requireNobody(long households) {
        if (households > 0) {
            throw PlaceProblem.HOUSEHOLDS_STILL_THERE
                    .with(Map.of("households", households))
                    .at("/from");
        }
    }

    private static void requireEmpty(boolean holdsOthers) {
        if (holdsOthers) {
            throw PlaceProblem.PLACES_STILL_WITHIN.at("/from");
        }
    }
}
