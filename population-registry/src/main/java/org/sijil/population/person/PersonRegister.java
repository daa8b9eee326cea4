package org.sijil.population.person;

import static org.sijil.population.person.Held.refuseIf;
import static org.sijil.population.person.PersonProblem.CNIE_ALREADY_REGISTERED;
import static org.sijil.population.person.PersonProblem.GUARDIAN_NOT_ELIGIBLE;
import static org.sijil.population.person.PersonProblem.PERSON_IS_DEAD;
import static org.sijil.population.person.PersonProblem.PERSON_IS_MERGED;
import static org.sijil.population.person.PersonProblem.PERSON_IS_VOID;
import static org.sijil.population.person.PersonProblem.RESIDENCE_PERMIT_ALREADY_REGISTERED;
import static org.sijil.population.person.PersonProblem.UNKNOWN_PERSON;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.ETags;
import org.sijil.population.consultation.Purpose;

/** The rules of writing a person. Each change is told to the feed and the audit in the transaction that makes it. */
@ApplicationScoped
public class PersonRegister {

    private final PersonRepository people;
    private final PersonAccounts accounts;
    private final PersonTraits traits;
    private final PersonNews news;
    private final Sight sight;
    private final Consultations consultations;
    private final Caller caller;
    private final Clock clock;

    PersonRegister(
            PersonRepository people,
            PersonAccounts accounts,
            PersonTraits traits,
            PersonNews news,
            Sight sight,
            Consultations consultations,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.traits = traits;
        this.news = news;
        this.sight = sight;
        this.consultations = consultations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters a new person, in the caller's transaction. Races are left to the unique indexes: asking first only makes them rarer. */
    public Uni<PersonView> enter(Idcs number, Identity identity, PersonDetails details, Parentage parentage) {
        return enter(number, identity, details, parentage, stamp());
    }

    /** Enters a person of whom the register tells from the day of birth on. */
    public Uni<PersonView> enterBorn(Idcs number, Identity identity, PersonDetails details, Parentage parentage) {
        return enter(number, identity, details, parentage, stamp().trueFrom(identity.birthDate()));
    }

    /** Refuses papers that somebody registered holds; the indexes would say the same when it is too late to say it. */
    public Uni<Void> requireFreshPapers(Identity identity) {
        Cnie cnie = identity.cnie();
        ResidencePermit permit = identity.residencePermit();
        return people.holdersOf("cnie", cnie == null ? "" : cnie.value())
                .invoke(holders -> refuseIf(holders > 0, "/cnie", CNIE_ALREADY_REGISTERED))
                .chain(() -> people.holdersOf("residencePermit", permit == null ? "" : permit.value()))
                .invoke(holders -> refuseIf(holders > 0, "/residencePermit", RESIDENCE_PERMIT_ALREADY_REGISTERED))
                .replaceWithVoid();
    }

    /** The living adult who holds this number, kept alive and adult until the caller's transaction ends. */
    public Uni<UUID> guardian(Idcs number) {
        return people.find("idcs", number.value())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult()
                .chain(this::inSight)
                .map(this::eligible)
                .map(Person::id);
    }

    /**
     * Replaces what may change; the lock makes a late writer read the version that won. The answer shows the whole person, so
     * it is a reading too.
     */
    @WithTransaction
    Uni<PersonView> change(UUID id, @Nullable String ifMatch, PersonDetails details) {
        return people.findById(id, LockModeType.PESSIMISTIC_WRITE)
                .chain(this::inSight)
                .invoke(person -> requireChangeable(person, ifMatch))
                .call(person -> accounts.change(person, Change.between(person.facts(), details), today(), null))
                .call(person -> consultations.record(shown(person)))
                .map(Person::view)
                .chain(view -> sight.hidden(view.ties()).map(view::without));
    }

    /** Somebody whom the caller may not see is nobody. */
    private Uni<@Nullable Person> inSight(@Nullable Person person) {
        return person == null
                ? Uni.createFrom().nullItem()
                : sight.hidden(List.of(person.id())).map(hidden -> hidden.isEmpty() ? person : null);
    }

    private static Consultation shown(Person person) {
        Purpose purpose = Purpose.REGISTRATION;
        return new Consultation(person.id(), purpose.code(), purpose.legalBasis(), PersonFile.FIELDS);
    }

    private Uni<PersonView> enter(
            Idcs number, Identity identity, PersonDetails details, Parentage parentage, Stamp stamp) {
        Facts facts = Facts.of(identity, details, parentage);
        return people.persistAndFlush(new Person(number, identity.birthDate(), identity.birthPlace(), facts, stamp))
                .onFailure(ConstraintViolationException.class)
                .transform(PersonProblem::alreadyRegistered)
                .call(traits::keep)
                .call(news::tellEntered)
                .map(Person::view);
    }

    private Person eligible(@Nullable Person person) {
        if (person == null || !person.isAlive() || !person.isAdult(today())) {
            throw GUARDIAN_NOT_ELIGIBLE.at("/guardian/idcs");
        }
        return person;
    }

    private void requireChangeable(@Nullable Person person, @Nullable String ifMatch) {
        if (person == null || !caller.reaches(person.territory())) {
            throw UNKNOWN_PERSON.refuse();
        }
        ETags.requireMatch(ifMatch, person.version());
        if (!person.isAlive()) {
            throw closed(person).refuse();
        }
    }

    private static PersonProblem closed(Person person) {
        if (person.isMerged()) {
            return PERSON_IS_MERGED;
        }
        return person.isVoid() ? PERSON_IS_VOID : PERSON_IS_DEAD;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Stamp stamp() {
        return Stamp.of(caller.id(), clock);
    }
}
