package org.sijil.social.scoring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijil.social.rulefile.RuleFileFault;
import org.sijil.social.rulefile.RuleFiles;

/** The formulas that were ever in force, read and checked once, at start. A fault in any of them stops the start. */
@Startup
@ApplicationScoped
class Formulas {

    private static final RuleFiles<Formula> FILES =
            new RuleFiles<>("formulas", FormulaReader::read, Formula::id);

    private final List<Formula> byDate;

    Formulas(FormulasConfig config) {
        Map<String, Formula> byId = FILES.all(config.shipped(), config.folder());
        byDate = byId.values().stream()
                .sorted(Comparator.comparing(Formula::effectiveFrom))
                .toList();
        requireOneAtATime(byDate);
    }

    /** All, the oldest first. */
    List<Formula> all() {
        return byDate;
    }

    Optional<Formula> find(String id) {
        return byDate.stream().filter(formula -> formula.id().equals(id)).findFirst();
    }

    Formula get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("A score names a formula that is no longer here"));
    }

    /** The formula of a business date: the last that took effect, unless it has ended. */
    Formula inForceOn(LocalDate date) {
        return byDate.stream()
                .filter(formula -> !formula.effectiveFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .filter(formula -> formula.effectiveUntil() == null || date.isBefore(formula.effectiveUntil()))
                .orElseThrow(ScoringProblem.NO_FORMULA_IN_FORCE::refuse);
    }

    private static void requireOneAtATime(List<Formula> byDate) {
        for (int next = 1; next < byDate.size(); next++) {
            Formula earlier = byDate.get(next - 1);
            Formula later = byDate.get(next);
            LocalDate end = earlier.effectiveUntil() == null ? later.effectiveFrom() : earlier.effectiveUntil();
            if (earlier.effectiveFrom().equals(later.effectiveFrom()) || end.isAfter(later.effectiveFrom())) {
                throw new RuleFileFault(later.id() + ".yaml", "its period overlaps that of " + earlier.id());
            }
        }
    }
}
