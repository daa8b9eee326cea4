package org.sijil.social.membership;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.composition.Sex;

/**
 * A member of a household. Birth date and sex are a projection of the population registry's.
 *
 * @param since the first day in this household
 */
@RegisterForReflection
public record Member(
        UUID person,
        Idcs idcs,
        Relation relation,
        @Nullable UUID spouse,
        List<UUID> parents,
        LocalDate birthDate,
        Sex sex,
        Situation situation,
        LocalDate since) {

    /** Keeps a copy of the parents. */
    public Member {
        parents = List.copyOf(parents);
    }

    /** What the score needs to know. */
    public Resident resident() {
        return new Resident(person, birthDate, relation, spouse, parents);
    }

    /** Whether this is the head of the household. */
    public boolean isHead() {
        return relation == Relation.HEAD;
    }

    /** The same with what the population registry now says of the person. */
    public Member born(LocalDate date, Sex recordedSex) {
        return new Member(person, idcs, relation, spouse, parents, date, recordedSex, situation, since);
    }

    Member as(Relation other) {
        return new Member(person, idcs, other, spouse, parents, birthDate, sex, situation, since);
    }

    Member marriedTo(@Nullable UUID other) {
        return new Member(person, idcs, relation, other, parents, birthDate, sex, situation, since);
    }

    Member childOf(List<UUID> others) {
        return new Member(person, idcs, relation, spouse, others, birthDate, sex, situation, since);
    }

    Member orphaned() {
        return new Member(person, idcs, relation, spouse, parents, birthDate, sex, situation.orphaned(), since);
    }
}
