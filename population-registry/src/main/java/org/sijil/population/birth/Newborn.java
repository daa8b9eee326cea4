package org.sijil.population.birth;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.population.likeness.Description;
import org.sijil.population.person.Address;
import org.sijil.population.person.GuardianRelation;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.Identity;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.Parentage;
import org.sijil.population.person.PersonDetails;
import org.sijil.population.person.PersonView;

/** What is said of a child, and what follows from its parents. */
record Newborn(
        RecordBirth request,
        @Nullable PersonView mother,
        @Nullable PersonView father) {

    private static final String MOROCCO = "MA";

    Identity identity() {
        return new Identity(request.sex(), request.date(), request.birthPlace(), nationality(), null, null);
    }

    PersonDetails details() {
        return new PersonDetails(
                request.givenName(), request.familyName(), MaritalStatus.SINGLE, address(), null, null);
    }

    /** For those who look whether the child is registered already. */
    Description description(LocalDate today) {
        Guardianship guardian = guardian(today);
        return new Description(
                request.givenName(),
                request.familyName(),
                request.sex(),
                request.date(),
                null,
                request.birthPlace(),
                nationality(),
                null,
                father == null ? null : father.givenName(),
                mother == null ? null : mother.givenName(),
                guardian == null ? null : guardian.person(),
                address().territory(),
                null);
    }

    Parentage parentage(LocalDate today) {
        return new Parentage(id(mother), id(father), guardian(today));
    }

    /** Its own, else where the mother lives, else the father. */
    Address address() {
        if (request.address() != null) {
            return request.address();
        }
        return Objects.requireNonNull(mother != null ? mother : father).address();
    }

    /** A Moroccan parent's child is Moroccan (dahir 1-58-250, art. 6); any other has the mother's nationality, as we infer. */
    private String nationality() {
        if (request.nationality() != null) {
            return request.nationality();
        }
        if (isMoroccan(mother) || isMoroccan(father)) {
            return MOROCCO;
        }
        return Objects.requireNonNull(mother != null ? mother : father).nationality();
    }

    /** The father if he can act, else the mother (law 70.03 art. 231); else nobody, until a guardianship is recorded. */
    private @Nullable Guardianship guardian(LocalDate today) {
        if (father != null && father.mayAct(today)) {
            return new Guardianship(father.id(), GuardianRelation.FATHER);
        }
        return mother != null && mother.mayAct(today) ? new Guardianship(mother.id(), GuardianRelation.MOTHER) : null;
    }

    private static boolean isMoroccan(@Nullable PersonView parent) {
        return parent != null && parent.nationality().equals(MOROCCO);
    }

    private static @Nullable UUID id(@Nullable PersonView person) {
        return person == null ? null : person.id();
    }
}
