package org.sijil.social.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;

/**
 * Somebody who is to be a member of a household.
 *
 * @param spouse the member whom this one is married to; left out for the spouse of the head, it is the head
 * @param parents members who are parents of this one; left out for a child of the head, they are the head and the head's
 *     only spouse
 * @param since the first day in the household; left out, it is today
 */
public record NewMember(
        @NotNull Idcs idcs,
        @NotNull Relation relation,
        @Nullable Idcs spouse,
        @Nullable @Size(max = 2) List<@NotNull Idcs> parents,
        @Nullable @Valid Situation situation,
        @Nullable LocalDate since) {

    /** The same in a situation, from a day on. */
    NewMember in(Situation now, LocalDate from) {
        return new NewMember(idcs, relation, spouse, parents, now, from);
    }
}
