package org.sijil.population.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.security.Caller;

/** People who stay as they are until the transaction ends, each under the pointer at which the request names them. */
public final class Held {

    private final Map<String, PersonView> people;
    private final Caller caller;

    private Held(Map<String, PersonView> people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-idcs} for the first whom nobody is known to be */
    static Held of(Map<String, Idcs> asked, List<Person> all, Set<UUID> hidden, Caller caller) {
        List<Person> found =
                all.stream().filter(person -> !hidden.contains(person.id())).toList();
        Map<String, PersonView> people = new HashMap<>();
        asked.forEach((pointer, number) -> people.put(pointer, holder(pointer, number, found)));
        return new Held(people, caller);
    }

    private static PersonView holder(String pointer, Idcs number, List<Person> found) {
        return found.stream()
                .filter(person -> person.idcs().equals(number) && !person.isVoid())
                .findFirst()
                .map(person -> standing(pointer, person))
                .orElseThrow(() -> PersonProblem.UNKNOWN_IDCS.at(pointer));
    }

    private static PersonView standing(String pointer, Person person) {
        refuseIf(person.isMerged(), pointer, PersonProblem.PERSON_IS_MERGED);
        return person.view();
    }

    /**
     * Refuses, in the words used for nobody, unless the caller's territory covers at least one of the people at these pointers.
     */
    public Held within(String... pointers) {
        for (String pointer : pointers) {
            if (caller.reaches(get(pointer).address().territory())) {
                return this;
            }
        }
        throw PersonProblem.UNKNOWN_IDCS.at(pointers[0]);
    }

    /**
     * The person at this pointer, who lives.
     *
     * @throws org.sijil.commons.problem.Refused {@code person-is-dead}
     */
    public PersonView living(String pointer) {
        PersonView person = get(pointer);
        if (person.status() != LifeStatus.ACTIVE) {
            throw PersonProblem.PERSON_IS_DEAD.at(pointer);
        }
        return person;
    }

    /** The person at this pointer. */
    public PersonView get(String pointer) {
        PersonView person = people.get(pointer);
        if (person == null) {
            throw new IllegalArgumentException("Nobody was asked for at " + pointer);
        }
        return person;
    }

    /** Whether somebody was asked for at this pointer. */
    public boolean has(String pointer) {
        return people.containsKey(pointer);
    }

    /**
     * Refuses a request that breaks a rule.
     *
     * @throws org.sijil.commons.problem.Refused with the given reason, at the pointer
     */
    public static void refuseIf(boolean broken, String pointer, ProblemType reason) {
        if (broken) {
            throw reason.at(pointer);
        }
    }
}
