package org.sijil.social.household;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.sijil.social.membership.NewMember;

/**
 * What a marriage or a divorce changes in the household of the proposal. Exactly one of these, as the call of that name takes it.
 *
 * @param split somebody, alone or with others, forms a household
 * @param departure somebody leaves
 * @param arrival somebody joins
 * @param correction somebody who stays is something else to the others
 */
public record AcceptProposal(
        @Nullable @Valid SplitHousehold split,
        @Nullable @Valid Departure departure,
        @Nullable @Valid NewMember arrival,
        @Nullable @Valid NewMember correction) {}
