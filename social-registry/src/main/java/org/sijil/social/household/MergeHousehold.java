package org.sijil.social.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sijil.social.composition.Composition;
import org.sijil.social.membership.NewMember;

/**
 * A household moves into another, from today on, and is dissolved.
 *
 * @param into the household that takes them in
 * @param members everybody who moves, with the relation to the head over there
 */
public record MergeHousehold(
        @NotNull UUID into,

        @NotNull @Size(min = 1, max = Composition.MOST_IN_A_REQUEST)
        List<@NotNull @Valid NewMember> members) {}
