package org.sijil.social.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Composition;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.geography.Address;
import org.sijil.social.membership.NewMember;

/**
 * A new household.
 *
 * @param members exactly one of them the head
 * @param declaration may come later; without it there is no score
 */
public record RegisterHousehold(
        @NotNull @Valid Address address,

        @NotNull @Size(min = 1, max = Composition.MOST_IN_A_REQUEST)
        List<@NotNull @Valid NewMember> members,

        @Nullable @Valid DeclarationForm declaration) {}
