package org.sijil.localstack.nation;

/**
 * What of a member's situation decides rights, as the social registry's API names it.
 *
 * @param fatherOrphan whether the mother is a widow, or both parents are dead
 */
public record Situation(
        Schooling schooling,
        Disability disability,
        boolean fatherOrphan,
        boolean otherHealthCover,
        boolean pension,
        boolean publicAgent,
        boolean familyAllowances) {}
