package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.geography.Address;
import org.sijil.social.geography.PlaceName;

/**
 * A household as the registry shows it.
 *
 * @param place the address's territory by name; of one that is not loaded, the province or region that it lies in
 * @param score left out while nothing was declared
 * @param declarationDue whether the questionnaire is to be filled in anew: never was, its term is over, or for another
 *     head
 * @param declarationExpiresOn the first day on which the latest declaration no longer holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdView(
        UUID id,
        HouseholdCode code,
        HouseholdState state,
        Address address,
        @Nullable PlaceName place,
        List<MemberView> members,
        @Nullable ScoreSummary score,
        LocalDate registeredOn,
        boolean declarationDue,
        @Nullable LocalDate declarationExpiresOn,
        int version) {

    static HouseholdView of(Roster roster, @Nullable PlaceName place, LocalDate today) {
        Household household = roster.household();
        return new HouseholdView(
                household.id(),
                new HouseholdCode(household.code()),
                household.isDissolved() ? HouseholdState.DISSOLVED : HouseholdState.ACTIVE,
                household.address(),
                place,
                roster.members().stream().map(MemberView::of).toList(),
                household.score(),
                household.registeredOn(),
                household.isDeclarationDue(today),
                household.declarationExpiresOn(),
                household.version());
    }
}
