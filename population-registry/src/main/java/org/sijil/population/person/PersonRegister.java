package org.sijil.population.person;

import static org.sijil.population.person.PersonProblem.CNIE_ALREADY_REGISTERED;
import static org.sijil.population.person.PersonProblem.DEATH_ALREADY_RECORDED;
import static org.sijil.population.person.PersonProblem.DEATH_BEFORE_BIRTH;
import static org.sijil.population.person.PersonProblem.GUARDIAN_NOT_ELIGIBLE;
import static org.sijil.population.person.PersonProblem.PERSON_IS_DEAD;
import static org.sijil.population.person.PersonProblem.RESIDENCE_PERMIT_ALREADY_REGISTERED;
import static org.sijil.population.person.PersonProblem.UNKNOWN_IDCS;
import static org.sijil.population.person.PersonProblem.UNKNOWN_PERSON;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.ETags;
import org.sijil.population.consultation.Purpose;

/** The rules of writing a person. Each change is told to the feed and the audit in the transaction that makes it. */
@ApplicationScoped
public class PersonRegister {

    private final PersonRepository people;
    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final Consultations consultations;
    private final Caller caller;
    private final Clock clock;

    PersonRegister(
            PersonRepository people,
            FeedPublisher feed,
            AuditTrail audit,
            Consultations consultations,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.feed = feed;
        this.audit = audit;
        this.consultations = consultations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters a new person, in the caller's transaction. Races are left to the unique indexes: asking first only makes them rarer. */
    public Uni<PersonView> enter(
            Idcs number, Identity identity, PersonDetails details, @Nullable Guardianship guardianship) {
        return people.persistAndFlush(new Person(number, identity, details, guardianship, stamp()))
                .onFailure(ConstraintViolationException.class)
                .transform(PersonRegister::alreadyRegistered)
                .call(person -> tell(PersonEvent.REGISTERED, person))
                .map(Person::view);
    }

    /** The living adult who holds this number, kept alive and adult until the caller's transaction ends. */
    public Uni<UUID> guardian(Idcs number) {
        return people.find("idcs", number.value())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult()
                .map(this::eligible)
                .map(Person::id);
    }

    /** Records a death in the caller's transaction; of two at the same time, the later finds the person dead. */
    public Uni<UUID> recordDeath(Idcs number, LocalDate day) {
        return people.find("idcs", number.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .invoke(person -> requireMortal(person, day))
                .invoke(person -> person.die(day, stamp()))
                .call(people::flush)
                .call(person -> tell(PersonEvent.DIED, person))
                .map(Person::id);
    }

    /**
     * Replaces what may change; the lock makes a late writer read the version that won. The answer shows the whole person, so
     * it is a reading too.
     */
    @WithTransaction
    Uni<PersonView> change(UUID id, @Nullable String ifMatch, PersonDetails details) {
        return people.findById(id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(person -> requireChangeable(person, ifMatch))
                .invoke(person -> person.change(details, stamp()))
                .call(people::flush)
                .call(person -> tell(PersonEvent.UPDATED, person))
                .call(person -> consultations.record(shown(person)))
                .map(Person::view);
    }

    private static Consultation shown(Person person) {
        Purpose purpose = Purpose.REGISTRATION;
        return new Consultation(person.id(), purpose.code(), purpose.legalBasis(), PersonFile.FIELDS);
    }

    private Uni<Void> tell(String event, Person person) {
        return feed.append(event, person.id(), person.event())
                .chain(() -> audit.append(event, person.id(), person.event()));
    }

    private Person eligible(@Nullable Person person) {
        if (person == null || !person.isAlive() || !person.isAdult(LocalDate.now(clock))) {
            throw GUARDIAN_NOT_ELIGIBLE.at("/guardian/idcs");
        }
        return person;
    }

    private void requireMortal(@Nullable Person person, LocalDate day) {
        if (person == null || !caller.reaches(person.territory())) {
            throw UNKNOWN_IDCS.at("/idcs");
        }
        if (!person.isAlive()) {
            throw DEATH_ALREADY_RECORDED.at("/idcs");
        }
        if (person.isBornAfter(day)) {
            throw DEATH_BEFORE_BIRTH.at("/date");
        }
    }

    private void requireChangeable(@Nullable Person person, @Nullable String ifMatch) {
        if (person == null || !caller.reaches(person.territory())) {
            throw UNKNOWN_PERSON.refuse();
        }
        ETags.requireMatch(ifMatch, person.version());
        if (!person.isAlive()) {
            throw PERSON_IS_DEAD.refuse();
        }
    }

    private Stamp stamp() {
        return Stamp.of(caller.id(), clock);
    }

    private static Throwable alreadyRegistered(Throwable failure) {
        String constraint = ((ConstraintViolationException) failure).getConstraintName();
        if ("person_cnie_key".equals(constraint)) {
            return CNIE_ALREADY_REGISTERED.at("/cnie");
        }
        if ("person_residence_permit_key".equals(constraint)) {
            return RESIDENCE_PERMIT_ALREADY_REGISTERED.at("/residencePermit");
        }
        return failure;
    }
}
