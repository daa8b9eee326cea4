package org.sijil.enrollment.regime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold between the parts of a regime, beyond the shape of each. */
final class RegimeChecks {

    /**
     * What is wrong, and where.
     *
     * @param pointer JSON pointer into the file
     */
    record Fault(String pointer, String reason) {}

    private RegimeChecks() {}

    /** The first fault found; empty when the regime is sound. */
    static Optional<Fault> firstFault(Regime regime) {
        List<Fault> faults = new ArrayList<>();
        addVersionFaults(regime, faults);
        addNameFaults(regime, faults);
        if (regime.kind() == RegimeKind.CASH && regime.amounts() == null) {
            faults.add(new Fault("/kind", "a cash regime needs amounts"));
        }
        if (regime.amounts() != null) {
            faults.addAll(AmountChecks.faults(regime.amounts(), openPoints(regime)));
        }
        return faults.stream().findFirst();
    }

    private static void addVersionFaults(Regime regime, List<Fault> faults) {
        List<RegimeVersion> versions = regime.versions();
        if (versions.isEmpty()) {
            faults.add(new Fault("/versions", "a regime needs at least one version"));
        }
        for (int i = 0; i < versions.size(); i++) {
            RegimeVersion version = versions.get(i);
            if (version.effectiveUntil() != null && !version.effectiveFrom().isBefore(version.effectiveUntil())) {
                faults.add(new Fault(
                        at(i),
                        "version " + version.id() + " ends before it begins, or versions are not in order of date"));
            }
            if (i > 0 && versions.get(i - 1).covers(version.effectiveFrom())) {
                faults.add(new Fault(
                        at(i), "periods of " + versions.get(i - 1).id() + " and " + version.id() + " overlap"));
            }
        }
    }

    private static String at(int version) {
        return "/versions/" + version + "/effectiveFrom";
    }

    private static void addNameFaults(Regime regime, List<Fault> faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < regime.versions().size(); i++) {
            RegimeVersion version = regime.versions().get(i);
            if (!ids.add(version.id())) {
                faults.add(new Fault("/versions/" + i + "/id", "version " + version.id() + " is named twice"));
            }
            addConditionFaults("/versions/" + i + "/conditions/", version.conditions(), openPoints(regime), faults);
            addConditionFaults(
                    "/versions/" + i + "/memberConditions/", version.memberConditions(), openPoints(regime), faults);
        }
    }

    private static void addConditionFaults(
            String pointer, List<Condition> conditions, Set<String> openPoints, List<Fault> faults) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (!codes.add(condition.code())) {
                faults.add(new Fault(pointer + i + "/code", "reason " + condition.code() + " is given twice"));
            }
            if (condition.openPoint() != null && !openPoints.contains(condition.openPoint())) {
                faults.add(new Fault(pointer + i + "/openPoint", "unknown open point " + condition.openPoint()));
            }
        }
    }

    private static Set<String> openPoints(Regime regime) {
        Set<String> ids = new HashSet<>();
        regime.openPoints().forEach(point -> ids.add(point.id()));
        return ids;
    }
}
