package org.sijil.social.household;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * Which household is wanted: by its code, or by the number of a member. One of the two.
 */
public record HouseholdQuery(@Nullable Idcs idcs, @Nullable HouseholdCode code) {}
