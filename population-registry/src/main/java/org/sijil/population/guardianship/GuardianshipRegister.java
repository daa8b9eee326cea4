package org.sijil.population.guardianship;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final PersonAccounts people;
    private final VitalEventLedger ledger;
    private final Clock clock;

    GuardianshipRegister(PersonAccounts people, VitalEventLedger ledger, Clock clock) {
        this.people = people;
        this.ledger = ledger;
        this.clock = clock;
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
        return people.hold(parents(ward))
                .chain(parents -> entered(event, ward, ward.isMinor(request.date()) ? ofParent(ward, parents) : null));
    }

    private Uni<VitalEventView> entered(NewEvent event, PersonView ward, @Nullable Guardianship guardianship) {
        return ledger.enter(event)
                .call(entered -> people.change(ward.id(), Change.guardian(guardianship), entered.date(), entered.id()));
    }

    private static void requireBorn(PersonView ward, LocalDate day) {
        refuseIf(ward.birthDate().isAfter(day), "/date", GuardianshipProblem.WARD_NOT_BORN);
    }

    private static boolean isGuardedByOther(PersonView ward) {
        Guardianship present = ward.guardian();
        return present != null
                && (present.relation() == GuardianRelation.KAFIL || present.relation() == GuardianRelation.GUARDIAN);
    }

    private static List<UUID> parents(PersonView ward) {
        List<UUID> parents = new ArrayList<>();
        if (ward.father() != null) {
            parents.add(ward.father());
        }
        if (ward.mother() != null) {
            parents.add(ward.mother());
        }
        return parents;
    }

    /** The father if he can act, else the mother, else nobody. */
    private @Nullable Guardianship ofParent(PersonView ward, List<PersonView> parents) {
        LocalDate today = LocalDate.now(clock);
        return parents(ward).stream()
                .filter(id -> parents.stream().anyMatch(parent -> parent.id().equals(id) && parent.mayAct(today)))
                .findFirst()
                .map(id -> new Guardianship(
                        id, id.equals(ward.father()) ? GuardianRelation.FATHER : GuardianRelation.MOTHER))
                .orElse(null);
    }
}
