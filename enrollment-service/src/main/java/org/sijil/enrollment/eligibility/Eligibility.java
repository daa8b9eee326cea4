package org.sijil.enrollment.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sijil.enrollment.family.FamilyMember;
import org.sijil.enrollment.regime.Regime;
import org.sijil.enrollment.regime.RegimeRules;
import org.sijil.enrollment.regime.Regimes;
import org.sijil.enrollment.regime.VersionRules;

/** Judges families by the rules in force; the same facts on the same day always give the same verdict. */
@ApplicationScoped
public class Eligibility {

    private final Regimes regimes;

    Eligibility(Regimes regimes) {
        this.regimes = regimes;
    }

    /** What each regime in force on the day says. */
    public List<Verdict> judge(Facts facts, LocalDate on) {
        return regimes.all().stream()
                .flatMap(rules -> rules.on(on).map(version -> judge(rules, version, facts, on)).stream())
                .toList();
    }

    /** Judges again by a named version; empty when the service no longer holds it. */
    Optional<Verdict> replay(String regime, String version, Facts facts, LocalDate on) {
        return regimes.find(regime).flatMap(rules -> rules.version(version).map(held -> judge(rules, held, facts, on)));
    }

    private static Verdict judge(RegimeRules rules, VersionRules version, Facts facts, LocalDate on) {
        List<String> reasons = version.unmet(facts.variables(rules.regime(), on));
        boolean eligible = reasons.isEmpty();
        return new Verdict(
                rules.regime().id(),
                version.version().id(),
                rules.fingerprint(),
                eligible,
                reasons,
                eligible ? excluded(rules.regime(), version, facts, on) : Map.of());
    }

    private static Map<UUID, List<String>> excluded(Regime regime, VersionRules version, Facts facts, LocalDate on) {
        Map<UUID, List<String>> excluded = new TreeMap<>();
        for (FamilyMember member : facts.members()) {
            List<String> reasons = version.unmetByMember(facts.variables(regime, on, member));
            if (!reasons.isEmpty()) {
                excluded.put(member.person(), reasons);
            }
        }
        return excluded;
    }
}
