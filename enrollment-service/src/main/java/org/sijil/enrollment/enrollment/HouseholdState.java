package org.sijil.enrollment.enrollment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.family.HouseholdMember;
import org.sijil.enrollment.family.Role;

/**
 * A household as it stands, with the rights that are open in it.
 *
 * @param members living members
 * @param families that have not ended
 */
@RegisterForReflection
record HouseholdState(
        UUID id,
        String region,
        String area,
        @Nullable String score,
        boolean dissolved,
        List<HouseholdMember> members,
        List<OpenFamily> families,
        List<OpenEnrollment> enrollments,
        List<OpenEntitlement> entitlements) {

    @RegisterForReflection
    record OpenFamily(UUID id, String digest) {}

    @RegisterForReflection
    record OpenEnrollment(UUID id, String regime, UUID person, UUID family, Role role, LocalDate from) {}

    @RegisterForReflection
    record OpenEntitlement(UUID id, String programme, UUID family, UUID principal, LocalDate from) {}
}
