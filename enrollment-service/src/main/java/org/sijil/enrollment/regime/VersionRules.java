package org.sijil.enrollment.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The conditions of one version, ready to be asked. Safe for many threads. */
public final class VersionRules {

    private final RegimeVersion version;
    private final List<Asked> family;
    private final List<Asked> member;

    private VersionRules(RegimeVersion version, List<Asked> family, List<Asked> member) {
        this.version = version;
        this.family = family;
        this.member = member;
    }

    /**
     * Compiles the conditions of a version; those of an open point that is off are checked as all others and never asked.
     *
     * @param pointer where the version stands in its file
     * @param fault makes the failure of a pointer and a reason
     */
    static VersionRules of(
            Regime regime, RegimeVersion version, String pointer, BiFunction<String, String, InvalidRegime> fault) {
        Set<String> settled = regime.settledPoints();
        return new VersionRules(
                version,
                read(
                        ConditionLanguage.ofFamilies(regime, version),
                        version.conditions(),
                        settled,
                        (place, reason) -> fault.apply(pointer + "/conditions/" + place, reason)),
                read(
                        ConditionLanguage.ofMembers(regime, version),
                        version.memberConditions(),
                        settled,
                        (place, reason) -> fault.apply(pointer + "/memberConditions/" + place, reason)));
    }

    /** What the file states. */
    public RegimeVersion version() {
        return version;
    }

    /** Codes of the conditions that a family does not meet, in the order of the file; empty means eligible. */
    public List<String> unmet(Map<String, Object> family) {
        return codes(this.family, family);
    }

    /** Codes of the conditions that one member does not meet; empty means covered with the family. */
    public List<String> unmetByMember(Map<String, Object> familyAndMember) {
        return codes(member, familyAndMember);
    }

    private static List<String> codes(List<Asked> conditions, Map<String, Object> facts) {
        return conditions.stream()
                .filter(condition -> !condition.holds().test(facts))
                .map(Asked::code)
                .toList();
    }

    private static List<Asked> read(
            ConditionLanguage language,
            List<Condition> conditions,
            Set<String> settled,
            BiFunction<String, String, InvalidRegime> fault) {
        List<Asked> ready = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            Asked asked = read(language, condition, i + "/expression", fault);
            if (condition.openPoint() == null || settled.contains(condition.openPoint())) {
                ready.add(asked);
            }
        }
        return List.copyOf(ready);
    }

    private static Asked read(
            ConditionLanguage language,
            Condition condition,
            String place,
            BiFunction<String, String, InvalidRegime> fault) {
        try {
            return new Asked(condition.code(), language.read(condition.expression()));
        } catch (IllegalArgumentException wrong) {
            String reason =
                    "condition " + condition.code() + ": " + wrong.getMessage() + " in " + condition.expression();
            throw fault.apply(place, reason);
        }
    }

    private record Asked(String code, Predicate<Map<String, Object>> holds) {}
}
