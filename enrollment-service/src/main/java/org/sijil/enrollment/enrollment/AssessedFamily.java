package org.sijil.enrollment.enrollment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.enrollment.eligibility.Facts;
import org.sijil.enrollment.eligibility.Verdict;
import org.sijil.enrollment.family.Family;
import org.sijil.enrollment.family.FamilyMember;

/**
 * A family as it is now, with what each regime says about it.
 *
 * @param digest of facts and verdicts
 * @param decisions ids of the decisions to be kept, by regime
 */
record AssessedFamily(
        UUID id, Family family, Facts facts, List<Verdict> verdicts, String digest, Map<String, UUID> decisions) {

    UUID principal() {
        return family.principal();
    }

    /** The decision to be kept on a regime. */
    UUID decision(Verdict verdict) {
        UUID id = decisions.get(verdict.regime());
        if (id == null) {
            throw new IllegalStateException("Every verdict has a decision");
        }
        return id;
    }

    /** Whether a verdict enrolls the person in the regime. */
    boolean enrolls(String regime, FamilyMember member) {
        return verdicts.stream()
                .anyMatch(verdict -> verdict.regime().equals(regime) && verdict.covers(member.person()));
    }
}
