package org.sijil.enrollment.regime;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything that an expression of a regime may name, with its type. An unknown name stops the start.
 *
 * <p>{@code household.score} is the score times 10^7 (see {@link Scores}); ages are completed years on the day of the
 * decision; {@code family.pension} and its like are true when any member is so; {@code family.headsOtherHealthCover} looks
 * at the principal and spouses alone; {@code family.headElsewhere} is true when the household's head belongs to another
 * family.
 *
 * <p>{@code family.childrenOfTable} counts the dependents for whom the regime's table of amounts pays in the month of the
 * decision, so a regime without amounts cannot name it.
 */
public final class Variables {

    /** What conditions on a family may name. */
    public static final Map<String, CelType> FAMILY = Map.ofEntries(
            Map.entry("household.score", SimpleType.INT),
            Map.entry("household.scored", SimpleType.BOOL),
            Map.entry("household.area", SimpleType.STRING),
            Map.entry("household.region", SimpleType.STRING),
            Map.entry("household.size", SimpleType.INT),
            Map.entry("family.size", SimpleType.INT),
            Map.entry("family.dependents", SimpleType.INT),
            Map.entry("family.minors", SimpleType.INT),
            Map.entry("family.principalAge", SimpleType.INT),
            Map.entry("family.headElsewhere", SimpleType.BOOL),
            Map.entry("family.severelyDisabled", SimpleType.BOOL),
            Map.entry("family.otherHealthCover", SimpleType.BOOL),
            Map.entry("family.headsOtherHealthCover", SimpleType.BOOL),
            Map.entry("family.pension", SimpleType.BOOL),
            Map.entry("family.publicAgent", SimpleType.BOOL),
            Map.entry("family.familyAllowances", SimpleType.BOOL));

    /** What conditions on a family may name besides, in a regime that pays. */
    public static final Map<String, CelType> PAID_FAMILY = Map.of("family.childrenOfTable", SimpleType.INT);

    /** What conditions on one member may name, beside those on the family. */
    public static final Map<String, CelType> MEMBER = Map.of(
            "member.age", SimpleType.INT,
            "member.role", SimpleType.STRING,
            "member.schooling", SimpleType.STRING,
            "member.severelyDisabled", SimpleType.BOOL,
            "member.otherHealthCover", SimpleType.BOOL,
            "member.pension", SimpleType.BOOL,
            "member.publicAgent", SimpleType.BOOL,
            "member.familyAllowances", SimpleType.BOOL);

    /** Before the name of a figure of the regime. */
    static final String PARAMETER = "parameter.";

    private Variables() {}

    /** What conditions of a regime on a family may name. */
    static Map<String, CelType> ofFamilies(Regime regime) {
        Map<String, CelType> named = new HashMap<>(FAMILY);
        if (regime.amounts() != null) {
            named.putAll(PAID_FAMILY);
        }
        return named;
    }

    /** What conditions of a regime on a member may name. */
    static Map<String, CelType> ofMembers(Regime regime) {
        Map<String, CelType> named = ofFamilies(regime);
        named.putAll(MEMBER);
        return named;
    }
}
