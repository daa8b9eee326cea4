package org.sijil.social.household;

import jakarta.validation.constraints.NotNull;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;

/**
 * Another of the households in which somebody has lived becomes the current one, from today on.
 *
 * @param to its code; a household that was dissolved stays so, its people are entered anew
 * @param relation to the head over there
 */
public record SwapHousehold(
        @NotNull Idcs idcs,
        @NotNull HouseholdCode to,
        @NotNull Relation relation) {}
