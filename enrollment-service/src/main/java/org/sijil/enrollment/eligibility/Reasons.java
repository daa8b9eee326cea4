package org.sijil.enrollment.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sijil.enrollment.regime.Condition;
import org.sijil.enrollment.regime.RegimeVersion;
import org.sijil.enrollment.regime.Regimes;
import org.sijil.enrollment.regime.VersionRules;

/** Puts reason codes into words. */
@ApplicationScoped
public class Reasons {

    private final Regimes regimes;

    Reasons(Regimes regimes) {
        this.regimes = regimes;
    }

    /** The reasons of these codes, in the words of the version that gave them; a code that it lacks is left out. */
    public List<Reason> told(String regime, String version, List<String> codes, Locale language) {
        List<Condition> conditions = regimes.find(regime)
                .flatMap(rules -> rules.version(version))
                .map(VersionRules::version)
                .map(Reasons::conditions)
                .orElse(List.of());
        return conditions.stream()
                .filter(condition -> codes.contains(condition.code()))
                .map(condition -> new Reason(
                        condition.code(), condition.texts().in(language), condition.source(), condition.confidence()))
                .toList();
    }

    private static List<Condition> conditions(RegimeVersion version) {
        return Stream.concat(version.conditions().stream(), version.memberConditions().stream())
                .toList();
    }
}
