package org.sijil.enrollment.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision with everything that it rests on.
 *
 * @param version of the rules that were applied
 * @param fingerprint of the file that held them
 * @param decidedOn the day for which ages and rules were taken
 * @param reasons conditions that the family does not meet, in the caller's language
 * @param excluded members who are not covered with an eligible family
 */
public record DecisionView(
        UUID id,
        String regime,
        String version,
        String fingerprint,
        UUID family,
        LocalDate decidedOn,
        boolean eligible,
        List<Reason> reasons,
        List<ExcludedMember> excluded,
        Facts inputs) {

    /** A member who is not covered, and why. */
    public record ExcludedMember(UUID person, List<Reason> reasons) {}
}
