package org.sijil.population.correction;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.Change;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.ResidencePermit;
import org.sijil.population.vitalevent.Details;
import org.sijil.population.vitalevent.LaterEvents;
import org.sijil.population.vitalevent.NewEvent;
import org.sijil.population.vitalevent.Reported;
import org.sijil.population.vitalevent.Role;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventType;
import org.sijil.population.vitalevent.VitalEventView;

/** Enters corrections and changes of nationality, in the caller's transaction. */
@ApplicationScoped
public class CorrectionRegister {

    private static final String PERSON = "/idcs";
    private static final String MOROCCO = "MA";

    private final Set<String> countries = Set.of(Locale.getISOCountries());
    private final PersonAccounts people;
    private final LaterEvents laterEvents;
    private final VitalEventLedger ledger;

    CorrectionRegister(PersonAccounts people, LaterEvents laterEvents, VitalEventLedger ledger) {
        this.people = people;
        this.laterEvents = laterEvents;
        this.ledger = ledger;
    }

    /** Enters a corrected name, in the caller's transaction. */
    public Uni<VitalEventView> name(CorrectName request) {
        boolean nothing = request.givenName() == null && request.familyName() == null;
        refuseIf(nothing, "/givenName", CorrectionProblem.NOTHING_TO_CORRECT);
        return held(request.idcs(), request, person -> {})
                .chain(person -> enter(
                        VitalEventType.NAME_CORRECTION,
                        request,
                        person,
                        Details.ofName(request.givenName(), request.familyName()),
                        Change.name(request.givenName(), request.familyName())));
    }

    /** Not of somebody who is a mother, a father, a husband or a wife by that very sex. */
    public Uni<VitalEventView> sex(CorrectSex request) {
        return held(
                        request.idcs(),
                        request,
                        person -> refuseIf(person.sex() == request.sex(), "/sex", CorrectionProblem.NOTHING_TO_CORRECT))
                .call(person -> laterEvents
                        .restOnSex(person.id())
                        .invoke(bound -> refuseIf(bound, "/sex", CorrectionProblem.SEX_BOUND_BY_EVENTS)))
                .chain(person -> enter(
                        VitalEventType.SEX_CORRECTION,
                        request,
                        person,
                        Details.ofSex(request.sex()),
                        Change.sex(request.sex())));
    }

    Uni<VitalEventView> acquire(AcquireNationality request) {
        String country = country(request.nationality(), "/nationality");
        checkPapers(country, request.cnie(), request.residencePermit());
        return nationality(
                VitalEventType.NATIONALITY_ACQUISITION,
                request,
                request.idcs(),
                "/nationality",
                country,
                Change.nationality(country, request.cnie(), request.residencePermit()));
    }

    Uni<VitalEventView> lose(LoseNationality request) {
        String country = country(request.remaining(), "/remaining");
        checkPapers(country, request.cnie(), request.residencePermit());
        return nationality(
                VitalEventType.NATIONALITY_LOSS,
                request,
                request.idcs(),
                "/remaining",
                country,
                Change.nationality(country, request.cnie(), request.residencePermit()));
    }

    private Uni<VitalEventView> nationality(
            VitalEventType type, Reported request, Idcs idcs, String pointer, String country, Change change) {
        return held(
                        idcs,
                        request,
                        person -> refuseIf(
                                person.nationality().equals(country), pointer, CorrectionProblem.NOTHING_TO_CORRECT))
                .chain(person -> enter(type, request, person, Details.ofNationality(country), change));
    }

    private Uni<VitalEventView> enter(
            VitalEventType type, Reported request, PersonView person, Details details, Change change) {
        return ledger.enter(
                        NewEvent.of(type, request, Role.PERSON.of(person.id())).saying(details))
                .call(event -> people.change(person.id(), change, event.date(), event.id()));
    }

    private Uni<PersonView> held(Idcs idcs, Reported request, Consumer<PersonView> rule) {
        return people.hold(Map.of(PERSON, idcs))
                .map(held -> held.within(PERSON).living(PERSON))
                .invoke(person -> refuseIf(
                        person.birthDate().isAfter(request.date()), "/date", CorrectionProblem.CORRECTION_BEFORE_BIRTH))
                .invoke(rule);
    }

    private String country(String code, String pointer) {
        refuseIf(!countries.contains(code), pointer, CorrectionProblem.NOT_A_COUNTRY);
        return code;
    }

    /** A Moroccan holds a CNIE, a foreigner a residence permit; neither need be there yet. */
    private static void checkPapers(String country, @Nullable Cnie cnie, @Nullable ResidencePermit permit) {
        boolean moroccan = country.equals(MOROCCO);
        refuseIf(!moroccan && cnie != null, "/cnie", CorrectionProblem.PAPER_OF_ANOTHER_NATIONALITY);
        refuseIf(moroccan && permit != null, "/residencePermit", CorrectionProblem.PAPER_OF_ANOTHER_NATIONALITY);
    }
}
