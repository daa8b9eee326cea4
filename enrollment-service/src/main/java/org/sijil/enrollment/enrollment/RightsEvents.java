package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.feed.FeedPublisher.Draft;
import org.sijil.enrollment.enrollment.Changes.Closing;
import org.sijil.enrollment.enrollment.Changes.EntitlementRow;
import org.sijil.enrollment.enrollment.HouseholdState.OpenEntitlement;
import org.sijil.enrollment.regime.RegimeKind;
import org.sijil.enrollment.regime.Regimes;

/** Tells the feed what changed: one event for each person whose health cover moved, one for each supported family. */
@ApplicationScoped
class RightsEvents {

    private final FeedPublisher feed;
    private final Regimes regimes;

    RightsEvents(FeedPublisher feed, Regimes regimes) {
        this.feed = feed;
        this.regimes = regimes;
    }

    /** Tells of enrollments. Cash regimes are told of by family, not here. */
    Uni<Void> tell(List<EnrollmentMove> moves) {
        return feed.appendAll(drafts(moves));
    }

    /** Tells of enrollments and of support. */
    Uni<Void> tell(List<EnrollmentMove> moves, Changes changes, List<HouseholdState> before) {
        List<Draft> drafts = new ArrayList<>(drafts(moves));
        Set<UUID> entitled = new HashSet<>();
        for (EntitlementRow row : changes.entitlementOpenings) {
            entitled.add(row.family());
            drafts.add(
                    draft(new SupportChanged(row.programme(), row.family(), row.principal(), true, row.from(), null)));
        }
        Map<UUID, OpenEntitlement> known = new HashMap<>();
        before.forEach(household -> household.entitlements().forEach(open -> known.put(open.id(), open)));
        for (Closing closing : changes.entitlementClosings) {
            OpenEntitlement open = known.get(closing.id());
            if (open != null && !entitled.contains(open.family())) {
                drafts.add(draft(new SupportChanged(
                        open.programme(), open.family(), open.principal(), false, closing.until(), closing.reason())));
            }
        }
        return feed.appendAll(drafts);
    }

    private List<Draft> drafts(List<EnrollmentMove> moves) {
        return moves.stream()
                .filter(move -> isHealthCover(move.regime()))
                .map(move -> new Draft(
                        move.until() == null ? "enrollment.opened" : "enrollment.closed", move.person(), move))
                .toList();
    }

    private boolean isHealthCover(String regime) {
        return regimes.find(regime)
                .filter(rules -> rules.regime().kind() == RegimeKind.COMPULSORY_HEALTH)
                .isPresent();
    }

    private static Draft draft(SupportChanged changed) {
        return new Draft("support.changed", changed.family(), changed);
    }
}
