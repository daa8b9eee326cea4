package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.family.HouseholdMember;

/**
 * What this service reads of the social registry's events on a household. A dissolved household may come without members.
 *
 * @param region two digits
 * @param score decimal text with at most 7 decimals; absent before the first
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record HouseholdUpdated(
        @Nullable String region,
        @Nullable String area,
        @Nullable String score,
        long version,
        List<HouseholdMember> members) {

    HouseholdUpdated {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
