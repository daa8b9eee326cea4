package org.sijil.enrollment.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * Compiles the conditions of a version.
     *
     * @param pointer where the version stands in its file
     * @param fault makes the failure of a pointer and a reason
     */
    static VersionRules of(RegimeVersion version, String pointer, BiFunction<String, String, InvalidRegime> fault) {
        return new VersionRules(
                version,
                read(ConditionLanguage.ofFamilies(version), version.conditions(), pointer + "/conditions/", fault),
                read(
                        ConditionLanguage.ofMembers(version),
                        version.memberConditions(),
                        pointer + "/memberConditions/",
                        fault));
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
            String pointer,
            BiFunction<String, String, InvalidRegime> fault) {
        List<Asked> ready = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            try {
                ready.add(new Asked(condition.code(), language.read(condition.expression())));
            } catch (IllegalArgumentException wrong) {
                String reason =
                        "condition " + condition.code() + ": " + wrong.getMessage() + " in " + condition.expression();
                throw fault.apply(pointer + i + "/expression", reason);
            }
        }
        return List.copyOf(ready);
    }

    private record Asked(String code, Predicate<Map<String, Object>> holds) {}
}
