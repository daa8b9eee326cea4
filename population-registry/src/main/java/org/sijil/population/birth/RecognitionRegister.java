package org.sijil.population.birth;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
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

/** Enters recognitions of paternity. */
@ApplicationScoped
class RecognitionRegister {

    private static final String CHILD = "/child";
    private static final String FATHER = "/father";

    private final PersonAccounts people;
    private final BirthRules rules;
    private final VitalEventLedger ledger;

    RecognitionRegister(PersonAccounts people, BirthRules rules, VitalEventLedger ledger) {
        this.people = people;
        this.rules = rules;
        this.ledger = ledger;
    }

    Uni<VitalEventView> record(RecognizeChild request) {
        return people.hold(Map.of(CHILD, request.child(), FATHER, request.father()))
                .map(held -> held.within(CHILD))
                .chain(held -> record(request, held.living(CHILD), held.living(FATHER)));
    }

    private Uni<VitalEventView> record(RecognizeChild request, PersonView child, PersonView father) {
        refuseIf(child.birthDate().isAfter(request.date()), "/date", BirthProblem.EVENT_BEFORE_CHILD);
        refuseIf(child.father() != null, CHILD, BirthProblem.FATHER_ALREADY_KNOWN);
        boolean same = father.id().equals(child.id()) || father.id().equals(child.mother());
        refuseIf(same, FATHER, BirthProblem.FATHER_NOT_MALE);
        rules.requireFather(father, child.birthDate());
        NewEvent event = NewEvent.of(
                        VitalEventType.RECOGNITION, request, Role.CHILD.of(child.id()), Role.FATHER.of(father.id()))
                .saying(Details.ofName(null, request.familyName()));
        return ledger.enter(event)
                .call(entered ->
                        people.change(child.id(), change(request, child, father), entered.date(), entered.id()));
    }

    /** A minor for whom nobody acts yet is the father's ward. */
    private static Change change(RecognizeChild request, PersonView child, PersonView father) {
        Change change = Change.father(father.id()).and(Change.name(null, request.familyName()));
        boolean unguarded = child.guardian() == null && child.isMinor(request.date());
        Guardianship guardianship = new Guardianship(father.id(), GuardianRelation.FATHER);
        return unguarded ? change.and(Change.guardian(guardianship)) : change;
    }
}
