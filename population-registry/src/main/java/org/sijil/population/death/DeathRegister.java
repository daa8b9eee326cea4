package org.sijil.population.death;

import static org.sijil.population.death.DeathProblem.DEATH_ALREADY_RECORDED;
import static org.sijil.population.death.DeathProblem.DEATH_BEFORE_BIRTH;
import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.database.InTurn;
import org.sijil.population.guardianship.Guardians;
import org.sijil.population.marriage.Couple;
import org.sijil.population.marriage.Marriages;
import org.sijil.population.person.Change;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.LaterEvents;
import org.sijil.population.vitalevent.NewEvent;
import org.sijil.population.vitalevent.Role;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventType;
import org.sijil.population.vitalevent.VitalEventView;

/** Enters deaths, each with its consequence for the spouses and for those for whom the deceased acted. */
@ApplicationScoped
class DeathRegister {

    private static final String DECEASED = "/idcs";

    private final PersonAccounts people;
    private final Marriages marriages;
    private final Guardians guardians;
    private final LaterEvents laterEvents;
    private final VitalEventLedger ledger;

    DeathRegister(
            PersonAccounts people,
            Marriages marriages,
            Guardians guardians,
            LaterEvents laterEvents,
            VitalEventLedger ledger) {
        this.people = people;
        this.marriages = marriages;
        this.guardians = guardians;
        this.laterEvents = laterEvents;
        this.ledger = ledger;
    }

    /** Of two reports at the same time, the later finds the person dead. */
    Uni<VitalEventView> record(RecordDeath request) {
        return people.hold(Map.of(DECEASED, request.idcs()))
                .map(held -> held.within(DECEASED).get(DECEASED))
                .invoke(person -> requireMortal(person, request))
                .call(person -> laterEvents.requireNoneLived(person.id(), request.date()))
                .chain(person -> record(request, person));
    }

    private static void requireMortal(PersonView person, RecordDeath request) {
        refuseIf(person.status() == LifeStatus.DEAD, DECEASED, DEATH_ALREADY_RECORDED);
        refuseIf(person.birthDate().isAfter(request.date()), "/date", DEATH_BEFORE_BIRTH);
    }

    private Uni<VitalEventView> record(RecordDeath request, PersonView person) {
        return marriages
                .inForce(person.id(), request.date())
                .map(couples -> spouses(couples, person.id()))
                .call(spouses -> people.hold(spouses))
                .chain(spouses -> ledger.enter(event(request, person.id(), spouses))
                        .call(event ->
                                people.change(person.id(), Change.death(request.date()), event.date(), event.id()))
                        .call(event -> widow(spouses, event))
                        .call(event -> guardians.passOn(person.id(), event.date(), event.id())));
    }

    private static List<UUID> spouses(List<Couple> couples, UUID person) {
        return couples.stream().map(couple -> couple.spouseOf(person)).toList();
    }

    private static NewEvent event(RecordDeath request, UUID deceased, List<UUID> spouses) {
        NewEvent event = NewEvent.of(VitalEventType.DEATH, request, Role.DECEASED.of(deceased));
        for (UUID spouse : spouses) {
            event = event.and(Role.SPOUSE.of(spouse));
        }
        return event;
    }

    private Uni<Void> widow(List<UUID> spouses, VitalEventView death) {
        return InTurn.each(spouses, spouse -> widow(spouse, death));
    }

    /** A man who has another wife stays married. */
    private Uni<Void> widow(UUID spouse, VitalEventView death) {
        return marriages
                .inForce(spouse, death.date())
                .chain(others -> others.isEmpty()
                        ? people.change(spouse, Change.maritalStatus(MaritalStatus.WIDOWED), death.date(), death.id())
                        : Uni.createFrom().voidItem());
    }
}
