package org.sijil.population.merge;

import java.util.List;
import java.util.UUID;
import org.sijil.population.person.PersonView;

/** Two records held for one person's. */
record Pair(PersonView survivor, PersonView merged) {

    /** @throws org.sijil.commons.problem.Refused {@code unknown-record} at the first that nobody knows */
    static Pair of(UUID survivor, UUID merged, List<PersonView> found) {
        return new Pair(one("/survivor", survivor, found), one("/merged", merged, found));
    }

    private static PersonView one(String pointer, UUID id, List<PersonView> found) {
        return found.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> MergeProblem.UNKNOWN_RECORD.at(pointer));
    }

    /** Whether one is a parent or the guardian of the other. */
    boolean isKin() {
        return isParentOrGuardian(survivor.id(), merged) || isParentOrGuardian(merged.id(), survivor);
    }

    private static boolean isParentOrGuardian(UUID one, PersonView of) {
        return one.equals(of.mother())
                || one.equals(of.father())
                || (of.guardian() != null && one.equals(of.guardian().person()));
    }
}
