package org.sijil.enrollment.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one regime says about a family.
 *
 * @param version of the rules that were applied
 * @param fingerprint of the file that held them
 * @param reasons codes of the conditions that the family does not meet; empty when eligible
 * @param excluded members who are not covered with an eligible family, with their reasons
 */
@RegisterForReflection
public record Verdict(
        String regime,
        String version,
        String fingerprint,
        boolean eligible,
        List<String> reasons,
        Map<UUID, List<String>> excluded) {

    /** Whether the member is covered. */
    public boolean covers(UUID person) {
        return eligible && !excluded.containsKey(person);
    }
}
