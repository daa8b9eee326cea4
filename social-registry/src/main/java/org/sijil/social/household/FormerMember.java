package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * Somebody who lives in no household now, and where they lived last.
 *
 * @param territory where that household lives, or lived until it was dissolved
 * @param endReason why the membership ended, as a code
 * @param endedBy the subject of the token behind the end, or the name of the feed; null where it is not known
 */
@RegisterForReflection
public record FormerMember(
        UUID person,
        UUID household,
        TerritoryCode territory,
        LocalDate birthDate,
        String endReason,
        @Nullable String endedBy) {}
