package org.sijil.population.guardianship;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.population.person.Change;
import org.sijil.population.person.GuardianRelation;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.Details;
import org.sijil.population.vitalevent.NewEvent;
import org.sijil.population.vitalevent.Role;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventType;
import org.sijil.population.vitalevent.VitalEventView;

/** Enters the beginning and the end of guardianships. */
@ApplicationScoped
class GuardianshipRegister {

    private static final String WARD = "/ward";
    private static final String GUARDIAN = "/guardian";

    /** How many guardianships of a ward begin or end after a day. */
    private static final String AFTER = """
            SELECT count(*)
              FROM vital_event_part ward
              JOIN vital_event event ON event.id = ward.event
             WHERE ward.person = $1 AND ward.role = 'WARD'
               AND event.type IN ('GUARDIANSHIP', 'GUARDIANSHIP_END')
               AND event.cancelled_at IS NULL AND event.date > $2
            """;

    private final PersonAccounts people;
    private final VitalEventLedger ledger;
    private final Guardians guardians;

    GuardianshipRegister(PersonAccounts people, VitalEventLedger ledger, Guardians guardians) {
        this.people = people;
        this.ledger = ledger;
        this.guardians = guardians;
    }

    Uni<VitalEventView> begin(BeginGuardianship request) {
        return people.hold(Map.of(WARD, request.ward(), GUARDIAN, request.guardian()))
                .map(held -> held.within(WARD))
                .chain(held -> begin(request, held.living(WARD), held.living(GUARDIAN)));
    }

    Uni<VitalEventView> end(EndGuardianship request) {
        return people.hold(Map.of(WARD, request.ward()))
                .map(held -> held.within(WARD).living(WARD))
                .chain(ward -> end(request, ward));
    }

    private Uni<VitalEventView> begin(BeginGuardianship request, PersonView ward, PersonView guardian) {
        requireBorn(ward, request.date());
        boolean unfit = guardian.id().equals(ward.id()) || guardian.isMinor(request.date());
        refuseIf(unfit, GUARDIAN, GuardianshipProblem.GUARDIAN_NOT_OF_AGE);
        refuseIf(isGuardedByOther(ward), WARD, GuardianshipProblem.GUARDIANSHIP_IN_FORCE);
        GuardianRelation relation = request.relation().asOnRecord();
        NewEvent event = NewEvent.of(
                        VitalEventType.GUARDIANSHIP, request, Role.WARD.of(ward.id()), Role.GUARDIAN.of(guardian.id()))
                .saying(Details.ofGuardianship(relation));
        return entered(event, ward, new Guardianship(guardian.id(), relation));
    }

    private Uni<VitalEventView> end(EndGuardianship request, PersonView ward) {
        requireBorn(ward, request.date());
        Guardianship ending = ward.guardian();
        if (ending == null || !isGuardedByOther(ward)) {
            throw GuardianshipProblem.NO_GUARDIANSHIP_IN_FORCE.at(WARD);
        }
        NewEvent event = NewEvent.of(
                VitalEventType.GUARDIANSHIP_END, request, Role.WARD.of(ward.id()), Role.GUARDIAN.of(ending.person()));
        return guardians.byLaw(ward, request.date()).chain(next -> entered(event, ward, next));
    }

    private Uni<VitalEventView> entered(NewEvent event, PersonView ward, @Nullable Guardianship guardianship) {
        return requireInOrder(ward, event.report().date())
                .chain(() -> ledger.enter(event))
                .call(entered -> people.change(ward.id(), Change.guardian(guardianship), entered.date(), entered.id()));
    }

    /** Two guardians would else act on one day, or one for no time at all. */
    private static Uni<Void> requireInOrder(PersonView ward, LocalDate day) {
        return Sql.value(Long.class, AFTER, ward.id(), day)
                .invoke(later -> refuseIf(later > 0, "/date", GuardianshipProblem.GUARDIANSHIP_OUT_OF_ORDER))
                .replaceWithVoid();
    }

    private static void requireBorn(PersonView ward, LocalDate day) {
        refuseIf(ward.birthDate().isAfter(day), "/date", GuardianshipProblem.WARD_NOT_BORN);
    }

    private static boolean isGuardedByOther(PersonView ward) {
        Guardianship present = ward.guardian();
        return present != null
                && (present.relation() == GuardianRelation.KAFIL || present.relation() == GuardianRelation.GUARDIAN);
    }
}
