package org.sijil.population.marriage;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sijil.population.person.Change;
import org.sijil.population.person.CoupleNews;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.NewEvent;
import org.sijil.population.vitalevent.Role;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventType;
import org.sijil.population.vitalevent.VitalEventView;

/** Enters divorces. */
@ApplicationScoped
class DivorceRegister {

    private static final String HUSBAND = "/husband";
    private static final String WIFE = "/wife";

    private final PersonAccounts people;
    private final Marriages marriages;
    private final VitalEventLedger ledger;
    private final CoupleNews news;

    DivorceRegister(PersonAccounts people, Marriages marriages, VitalEventLedger ledger, CoupleNews news) {
        this.people = people;
        this.marriages = marriages;
        this.ledger = ledger;
        this.news = news;
    }

    Uni<VitalEventView> record(RecordDivorce request) {
        return people.hold(Map.of(HUSBAND, request.husband(), WIFE, request.wife()))
                .map(held -> held.within(HUSBAND, WIFE))
                .chain(held -> record(request, held.living(HUSBAND), held.living(WIFE)));
    }

    private Uni<VitalEventView> record(RecordDivorce request, PersonView husband, PersonView wife) {
        return requireMarried(husband, wife, request.date())
                .chain(() -> ledger.enter(NewEvent.of(
                        VitalEventType.DIVORCE, request, Role.WIFE.of(wife.id()), Role.HUSBAND.of(husband.id()))))
                .call(event -> divorced(wife, event))
                .call(event -> marriages
                        .inForce(husband.id(), event.date())
                        .chain(others -> others.isEmpty()
                                ? divorced(husband, event)
                                : Uni.createFrom().voidItem()))
                .call(event -> news.tell("couple.divorced", event.id(), husband.id(), wife.id(), event.date()));
    }

    private Uni<Void> divorced(PersonView spouse, VitalEventView event) {
        return people.change(spouse.id(), Change.maritalStatus(MaritalStatus.DIVORCED), event.date(), event.id());
    }

    private Uni<Void> requireMarried(PersonView husband, PersonView wife, LocalDate day) {
        return marriages
                .inForce(wife.id(), day)
                .chain(hers -> hers.isEmpty()
                        ? declared(husband, wife, day)
                        : Uni.createFrom().item(hers.contains(new Couple(husband.id(), wife.id()))))
                .invoke(married -> refuseIf(!married, WIFE, MarriageProblem.NOT_MARRIED_TO_EACH_OTHER))
                .replaceWithVoid();
    }

    /** A marriage older than the register: both declared themselves married, and no record says to whom. */
    private Uni<Boolean> declared(PersonView husband, PersonView wife, LocalDate day) {
        return marriages
                .inForce(husband.id(), day)
                .map(List::isEmpty)
                .chain(unrecorded -> people.isMarried(husband.id(), day).map(married -> unrecorded && married))
                .chain(his -> people.isMarried(wife.id(), day).map(hers -> his && hers));
    }
}
