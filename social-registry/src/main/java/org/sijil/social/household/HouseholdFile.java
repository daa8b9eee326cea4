package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.Page;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.social.membership.Member;

/** Reads of households. Each leaves a consultation record for every member, in the transaction of the reading. */
@ApplicationScoped
public class HouseholdFile {

    private static final List<String> COMPOSITION = List.of("composition", "address", "score");

    private final Households households;
    private final RosterRows rosters;
    private final ScoreRows scores;
    private final HouseholdAccess access;
    private final SealedPeople seals;
    private final HouseholdTrail trail;
    private final Caller caller;
    private final HouseholdViews views;

    HouseholdFile(
            Households households,
            RosterRows rosters,
            ScoreRows scores,
            HouseholdAccess access,
            SealedPeople seals,
            HouseholdTrail trail,
            Caller caller,
            HouseholdViews views) {
        this.households = households;
        this.rosters = rosters;
        this.scores = scores;
        this.access = access;
        this.seals = seals;
        this.trail = trail;
        this.caller = caller;
        this.views = views;
    }

    /** A household that the caller may see. */
    @WithTransaction
    public Uni<HouseholdView> find(UUID id) {
        return readable(id)
                .call(roster -> trail.read(List.of(roster), COMPOSITION))
                .chain(views::of);
    }

    /** The household in which the caller lives. */
    @WithTransaction
    public Uni<HouseholdView> own() {
        return households
                .ofMember(caller.requireIdcs())
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .chain(rosters::of)
                .call(roster -> trail.read(List.of(roster), COMPOSITION))
                .chain(views::of);
    }

    /** At most one household; none when it lies outside the caller's territory. */
    @WithTransaction
    public Uni<Page<HouseholdView>> search(HouseholdQuery query) {
        return found(query)
                .map(household ->
                        household == null || !access.reaches(household) ? List.<Household>of() : List.of(household))
                .chain(rosters::of)
                .chain(this::shown)
                .call(found -> trail.read(found, COMPOSITION))
                .chain(this::page);
    }

    @WithTransaction
    Uni<ScoreView> score(UUID id) {
        return readable(id)
                .call(roster -> trail.read(List.of(roster), List.of("score")))
                .chain(roster -> scores.latest(roster.household()))
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse);
    }

    @WithTransaction
    public Uni<DeclarationView> declaration(UUID id) {
        return readable(id)
                .call(roster -> trail.read(List.of(roster), List.of("declaration")))
                .chain(roster -> scores.declaration(roster.household()))
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse);
    }

    /** A household that the caller may read; whoever shows something of it records the reading. */
    Uni<Roster> readable(UUID id) {
        return households
                .findById(id)
                .map(access::require)
                .call(household -> access.requireCause(id))
                .chain(rosters::of)
                .map(access::requireReadable)
                .call(roster -> seals.requireOpen(roster));
    }

    private Uni<List<Roster>> shown(List<Roster> found) {
        return seals.areShown(found.stream()
                        .flatMap(roster -> roster.members().stream())
                        .map(Member::person)
                        .toList())
                .map(shown -> shown ? found : List.of());
    }

    private Uni<Household> found(HouseholdQuery query) {
        Idcs idcs = query.idcs();
        HouseholdCode code = query.code();
        if ((idcs == null) == (code == null)) {
            throw HouseholdProblem.ONE_CRITERION_REQUIRED.refuse();
        }
        return idcs != null
                ? households.ofMember(idcs)
                : households.find("code", code.value()).firstResult();
    }

    private Uni<Page<HouseholdView>> page(List<Roster> found) {
        return found.isEmpty()
                ? Uni.createFrom().item(new Page<>(List.of(), null))
                : views.of(found.get(0)).map(view -> new Page<>(List.of(view), null));
    }
}
