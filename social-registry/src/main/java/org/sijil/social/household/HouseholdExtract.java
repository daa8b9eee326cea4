package org.sijil.social.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.geography.Address;
import org.sijil.social.membership.Member;

/**
 * A household as it is now, in short: what other features may certify or tell.
 *
 * @param head the head's id in the population registry; null once the household is dissolved
 * @param headIdcs the head's number
 * @param people how many live in it
 * @param score null while nothing was declared
 */
public record HouseholdExtract(
        UUID household,
        HouseholdCode code,
        @Nullable UUID head,
        @Nullable Idcs headIdcs,
        int people,
        Address address,
        LocalDate registeredOn,
        @Nullable ScoreSummary score) {

    static HouseholdExtract of(Roster roster) {
        Household household = roster.household();
        return new HouseholdExtract(
                household.id(),
                new HouseholdCode(household.code()),
                roster.head(),
                roster.members().stream()
                        .filter(Member::isHead)
                        .map(Member::idcs)
                        .findFirst()
                        .orElse(null),
                roster.members().size(),
                household.address(),
                household.registeredOn(),
                household.score());
    }
}
