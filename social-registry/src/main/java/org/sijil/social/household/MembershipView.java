package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.social.composition.Relation;

/**
 * Some days that a person spent in a household in one relation to its head.
 *
 * @param membership the same for all days of one stay
 * @param territory where the household lives today
 * @param until the first day after; left out while the person lives there
 * @param endReason why the stay ended then; left out when only the relation changed
 * @param endedBy the subject of the token behind the end, or the name of the feed; left out where it is not known, and for citizens
 * @param recordedAt when the register learned of it
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipView(
        long membership,
        UUID household,
        HouseholdCode code,
        TerritoryCode territory,
        Relation relation,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String endReason,
        @Nullable String endedBy,
        OffsetDateTime recordedAt) {

    /** The same without who ended it: members of staff are not named to the people whose stays they end. */
    MembershipView withoutEnder() {
        return new MembershipView(
                membership, household, code, territory, relation, from, until, endReason, null, recordedAt);
    }
}
