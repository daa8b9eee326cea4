package org.sijil.enrollment.enrollment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.enrollment.eligibility.Verdict;
import org.sijil.enrollment.enrollment.Changes.Closing;
import org.sijil.enrollment.enrollment.Changes.EnrollmentRow;
import org.sijil.enrollment.enrollment.Changes.EntitlementRow;
import org.sijil.enrollment.enrollment.HouseholdState.OpenEnrollment;
import org.sijil.enrollment.enrollment.HouseholdState.OpenEntitlement;
import org.sijil.enrollment.family.FamilyMember;
import org.sijil.enrollment.regime.Regime;
import org.sijil.enrollment.regime.RegimeKind;
import org.sijil.enrollment.regime.RegimeRules;
import org.sijil.enrollment.regime.Regimes;

/** What to close and what to open in one household whose families changed. An enrollment that stays as it is, stays. */
final class RightsTurnover {

    private final Map<String, Regime> regimes;
    private final HouseholdState household;
    private final Map<UUID, AssessedFamily> families;
    private final Map<UUID, AssessedFamily> familyOf = new HashMap<>();
    private final List<AssessedFamily> changed;
    private final LocalDate on;

    RightsTurnover(
            Regimes regimes,
            HouseholdState household,
            List<AssessedFamily> families,
            List<AssessedFamily> changed,
            LocalDate on) {
        this.regimes =
                regimes.all().stream().map(RegimeRules::regime).collect(Collectors.toMap(Regime::id, regime -> regime));
        this.household = household;
        this.families = families.stream().collect(Collectors.toMap(AssessedFamily::id, family -> family));
        this.changed = changed;
        this.on = on;
        families.forEach(family -> family.family().members().forEach(member -> familyOf.put(member.person(), family)));
    }

    void addTo(Changes changes) {
        Set<String> kept = new HashSet<>();
        for (OpenEnrollment open : household.enrollments()) {
            if (stays(open)) {
                kept.add(open.regime() + open.person());
            } else {
                changes.closings.add(new Closing(open.id(), until(open.from()), reason(open)));
            }
        }
        changed.forEach(family -> open(family, kept, changes));
        household.entitlements().stream()
                .filter(open -> !unchanged(open.family()))
                .forEach(open ->
                        changes.entitlementClosings.add(new Closing(open.id(), until(open.from()), reason(open))));
    }

    private boolean stays(OpenEnrollment open) {
        AssessedFamily family = familyOf.get(open.person());
        if (family == null || !family.id().equals(open.family())) {
            return false;
        }
        return member(family, open.person())
                .filter(member -> member.role() == open.role() && family.enrolls(open.regime(), member))
                .isPresent();
    }

    private boolean unchanged(UUID family) {
        return families.containsKey(family)
                && changed.stream().noneMatch(one -> one.id().equals(family));
    }

    private void open(AssessedFamily family, Set<String> kept, Changes changes) {
        for (Verdict verdict : family.verdicts()) {
            Regime regime = regimes.get(verdict.regime());
            if (regime != null && verdict.eligible()) {
                family.family().members().stream()
                        .filter(member -> verdict.covers(member.person()))
                        .filter(member -> !kept.contains(regime.id() + member.person()))
                        .forEach(member -> changes.openings.add(enrollment(family, verdict, regime, member)));
                if (regime.kind() == RegimeKind.CASH) {
                    changes.entitlementOpenings.add(entitlement(family, verdict));
                }
            }
        }
    }

    private EnrollmentRow enrollment(AssessedFamily family, Verdict verdict, Regime regime, FamilyMember member) {
        return new EnrollmentRow(
                UUID.randomUUID(),
                regime.id(),
                regime.track(),
                member.person(),
                member.role().word(),
                family.principal(),
                family.id(),
                household.id(),
                household.region(),
                family.decision(verdict),
                on);
    }

    private EntitlementRow entitlement(AssessedFamily family, Verdict verdict) {
        return new EntitlementRow(
                UUID.randomUUID(),
                verdict.regime(),
                family.id(),
                family.principal(),
                household.id(),
                household.region(),
                household.area(),
                family.decision(verdict),
                on);
    }

    /** A right never ends before it began. */
    private LocalDate until(LocalDate from) {
        return from.isAfter(on) ? from : on;
    }

    private String reason(OpenEnrollment open) {
        AssessedFamily family = familyOf.get(open.person());
        if (household.dissolved()) {
            return "household-dissolved";
        }
        if (family == null) {
            return "left-household";
        }
        return member(family, open.person())
                .filter(member -> family.enrolls(open.regime(), member))
                .map(member -> "family-changed")
                .orElse("not-eligible");
    }

    private String reason(OpenEntitlement open) {
        AssessedFamily family = families.get(open.family());
        if (family == null) {
            return household.dissolved() ? "household-dissolved" : "family-changed";
        }
        boolean eligible = family.verdicts().stream()
                .anyMatch(verdict -> verdict.regime().equals(open.programme()) && verdict.eligible());
        return eligible ? "facts-changed" : "not-eligible";
    }

    private static Optional<FamilyMember> member(AssessedFamily family, UUID person) {
        return family.family().members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }
}
