package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;

/**
 * Changes people from any day on, and takes changes back, in the caller's transaction. All that was told of that day and
 * later is told anew as new versions; no earlier version is touched, so that what was known on any day can be asked for.
 */
@ApplicationScoped
public class PersonAccounts {

    private final PersonRepository people;
    private final AccountRows accounts;
    private final PersonTraits traits;
    private final PersonNews news;
    private final Sight sight;
    private final Caller caller;
    private final Clock clock;

    PersonAccounts(
            PersonRepository people,
            AccountRows accounts,
            PersonTraits traits,
            PersonNews news,
            Sight sight,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.traits = traits;
        this.news = news;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The people who hold these numbers, kept as they are until the transaction ends. They are locked in one order, so that two
     * callers seldom block each other.
     *
     * @param asked each number under the pointer at which the request names it
     */
    public Uni<Held> hold(Map<String, Idcs> asked) {
        List<String> numbers = asked.values().stream().map(Idcs::value).toList();
        return people.find("idcs in ?1 order by id", numbers)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .chain(found -> sight.hidden(found.stream().map(Person::id).toList())
                        .map(hidden -> Held.of(asked, found, hidden, caller)));
    }

    /**
     * Keeps the citizen who calls as they are until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-person} when nobody holds the number of the token
     */
    public Uni<PersonView> holdCaller() {
        return people.find("idcs", caller.requireIdcs().value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(PersonProblem.UNKNOWN_PERSON::refuse)
                .map(Person::view);
    }

    /**
     * Keeps one person as they are until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-person}, also for somebody whom the caller may not see
     */
    public Uni<PersonView> holdOne(UUID id) {
        return locked(List.of(id))
                .chain(found -> sight.hidden(List.of(id)).map(hidden -> {
                    if (found.isEmpty() || !hidden.isEmpty()) {
                        throw PersonProblem.UNKNOWN_PERSON.refuse();
                    }
                    return found.get(0).view();
                }));
    }

    /** Keeps people as they are until the transaction ends. */
    public Uni<List<PersonView>> hold(Collection<UUID> ids) {
        return locked(ids).map(found -> found.stream().map(Person::view).toList());
    }

    /** Everybody whose mother, father or guardian somebody is, kept as they are until the transaction ends. */
    public Uni<List<PersonView>> holdDependants(UUID id) {
        return people.find("mother = ?1 or father = ?1 or guardian = ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(found -> found.stream().map(Person::view).toList());
    }

    /** Whether a person was married on a day, as far as is known now. */
    public Uni<Boolean> isMarried(UUID id, LocalDate day) {
        return people.findById(id)
                .chain(accounts::of)
                .map(account -> accounts.facts(account.on(day)))
                .map(facts -> facts.maritalStatus() == MaritalStatus.MARRIED);
    }

    /** What an event made different for a person whom the caller holds, from its day on. */
    public Uni<Void> change(UUID id, Change change, LocalDate from, UUID cause) {
        return people.findById(id)
                .chain(person -> change(person, change, from, cause))
                .replaceWithVoid();
    }

    /** Undoes whatever an event changed, for everybody whom it changed. */
    public Uni<Void> undo(UUID cause) {
        return undo(cause, cause);
    }

    /** The same, for one person before all others: whoever was given a paper gives it back before another has it again. */
    public Uni<Void> undo(UUID cause, UUID first) {
        Comparator<Person> order = Comparator.comparing(person -> !person.id().equals(first));
        return accounts.concerned(cause)
                .chain(this::locked)
                .chain(concerned ->
                        InTurn.each(concerned.stream().sorted(order).toList(), person -> undo(person, cause)));
    }

    Uni<Person> change(Person person, Change change, LocalDate from, @Nullable UUID cause) {
        Stamp stamp = Stamp.of(caller.id(), clock).trueFrom(from);
        PersonEvent before = person.event();
        return accounts.add(person, change, stamp, cause)
                .chain(() -> tellAnew(person, stamp))
                .call(() -> news.tell(before, person));
    }

    private Uni<Person> undo(Person person, UUID cause) {
        Stamp stamp = Stamp.of(caller.id(), clock);
        PersonEvent before = person.event();
        return accounts.revoke(person, cause, stamp.at())
                .map(days -> days.stream().min(LocalDate::compareTo).orElse(stamp.from()))
                .chain(from -> tellAnew(person, stamp.trueFrom(from)))
                .call(() -> news.tell(before, person));
    }

    private Uni<Person> tellAnew(Person person, Stamp stamp) {
        return accounts.of(person)
                .chain(account ->
                        InTurn.each(account.daysFrom(stamp.from()), day -> write(person, account, stamp.trueFrom(day))))
                .chain(() -> traits.keep(person))
                .replaceWith(person);
    }

    /** One version; a number that somebody else has taken meanwhile is found by its unique index. */
    private Uni<Void> write(Person person, Account account, Stamp stamp) {
        person.become(accounts.facts(account.on(stamp.from())), stamp);
        return people.flush().onFailure(ConstraintViolationException.class).transform(PersonProblem::alreadyRegistered);
    }

    private Uni<List<Person>> locked(Collection<UUID> ids) {
        return people.find("id in ?1 order by id", List.copyOf(ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
