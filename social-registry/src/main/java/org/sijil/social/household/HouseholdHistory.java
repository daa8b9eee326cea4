package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.AsOf;

/** Reads of what was: who lived in a household on a day, in which households somebody has lived. Each leaves its record. */
@ApplicationScoped
class HouseholdHistory {

    private static final List<String> COMPOSITION = List.of("composition", "address");
    private static final List<String> MEMBERSHIPS = List.of("memberships");

    private final Households households;
    private final HistoryRows rows;
    private final HouseholdAccess access;
    private final SealedPeople seals;
    private final HouseholdTrail trail;
    private final Caller caller;
    private final Clock clock;

    HouseholdHistory(
            Households households,
            HistoryRows rows,
            HouseholdAccess access,
            SealedPeople seals,
            HouseholdTrail trail,
            Caller caller,
            Clock clock) {
        this.households = households;
        this.rows = rows;
        this.access = access;
        this.seals = seals;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    Uni<HouseholdAsOf> on(UUID id, AsOf asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = asOf.on(today);
        LocalDate asKnownOn = asOf.asKnownOn(today);
        return households
                .findById(id)
                .map(access::require)
                .call(household -> access.requireCause(id))
                .call(household -> seals.requireOpen(household.id()))
                .chain(household ->
                        rows.of(id, on, endOf(asKnownOn)).map(then -> shown(household, then, on, asKnownOn)))
                .call(then -> seals.requireOpen(people(then)))
                .call(then -> trail.readOf(people(then), COMPOSITION));
    }

    /** Of households beyond the caller's territory, none is shown. */
    @WithTransaction
    Uni<Page<MembershipView>> of(Idcs idcs, PageRequest page) {
        return stays(idcs, caller.reach(), page);
    }

    /** Where the caller has lived, wherever it is. */
    @WithTransaction
    Uni<Page<MembershipView>> own(PageRequest page) {
        return stays(caller.requireIdcs(), Caller.WHOLE_COUNTRY, page)
                .map(found -> new Page<>(
                        found.items().stream().map(MembershipView::withoutEnder).toList(), found.next()));
    }

    private Uni<Page<MembershipView>> stays(Idcs idcs, String reach, PageRequest page) {
        return rows.of(idcs, reach, seals.seesSealed(), page)
                .chain(this::shown)
                .call(found -> trail.readOf(people(found), MEMBERSHIPS))
                .map(found -> new Page<>(
                        found.items().stream().map(HistoryRows.Stay::view).toList(), found.next()));
    }

    private Uni<Page<HistoryRows.Stay>> shown(Page<HistoryRows.Stay> found) {
        return seals.areShown(people(found)).map(shown -> shown ? found : new Page<>(List.of(), null));
    }

    private static List<UUID> people(Page<HistoryRows.Stay> stays) {
        return stays.items().stream().map(HistoryRows.Stay::person).distinct().toList();
    }

    private static List<UUID> people(HouseholdAsOf then) {
        return then.members().stream().map(MemberView::person).toList();
    }

    private HouseholdAsOf shown(
            Household household, HistoryRows.@Nullable Then then, LocalDate on, LocalDate asKnownOn) {
        if (then == null || !access.mayReadOf(then.members())) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return new HouseholdAsOf(
                household.id(),
                new HouseholdCode(household.code()),
                on,
                asKnownOn,
                then.place().address(),
                then.members());
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
