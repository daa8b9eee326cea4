package org.sijil.social.scoring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sijil.social.rulefile.RuleFileFault;
import org.sijil.social.rulefile.RuleFiles;

/**
 * The formulas that were ever in force: those shipped with the service and those that two people have approved. Read and
 * checked at start, where a fault in any of them stops the service, and again whenever one is approved.
 */
@Startup
@ApplicationScoped
class Formulas {

    private static final RuleFiles<FormulaFile> FILES = new RuleFiles<>("formulas", FormulaFile::read, FormulaFile::id);

    private final Map<String, FormulaFile> shipped;
    private volatile Known known;

    Formulas(FormulasConfig config, FormulaSource source) {
        shipped = FILES.all(config.shipped(), Optional.empty());
        source.propose(mounted(config));
        List<String> approved = source.approved();
        known = new Known(approved, withApproved(approved));
    }

    /** Takes note of what is approved now. */
    void approve(List<String> approved) {
        if (!Set.copyOf(approved).equals(Set.copyOf(known.approved()))) {
            known = new Known(approved, withApproved(approved));
        }
    }

    /**
     * The shipped and the approved formulas, and more, the oldest first.
     *
     * @throws RuleFileFault when two of them would be in force on one day
     */
    List<Formula> withApproved(List<String> approved, Formula... more) {
        List<Formula> formulas = new ArrayList<>();
        shipped.values().forEach(file -> formulas.add(file.formula()));
        approved.forEach(text -> formulas.add(FormulaReader.read("approved formula", text)));
        formulas.addAll(List.of(more));
        formulas.sort(Comparator.comparing(Formula::effectiveFrom));
        requireOneAtATime(formulas);
        return List.copyOf(formulas);
    }

    boolean isShipped(String id) {
        return shipped.containsKey(id);
    }

    /** The files of the folder, none of which may say something else than the shipped one of its id: scores name it. */
    private List<FormulaFile> mounted(FormulasConfig config) {
        List<FormulaFile> mounted = new ArrayList<>();
        for (FormulaFile file : FILES.all(config.shipped(), config.folder()).values()) {
            FormulaFile same = shipped.get(file.id());
            if (same == null) {
                mounted.add(file);
            } else if (!same.formula().equals(file.formula())) {
                throw new RuleFileFault(file.file(), "a shipped formula has the same id " + file.id());
            }
        }
        return mounted;
    }

    /** The texts of approved formulas, and what they come to together with the shipped ones. */
    private record Known(List<String> approved, List<Formula> byDate) {}

    /** All, the oldest first. */
    List<Formula> all() {
        return known.byDate();
    }

    Optional<Formula> find(String id) {
        return known.byDate().stream()
                .filter(formula -> formula.id().equals(id))
                .findFirst();
    }

    Formula get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("A score names a formula that is no longer here"));
    }

    /** The formula of a business date: the last that took effect, unless it has ended. */
    Formula inForceOn(LocalDate date) {
        return find(date).orElseThrow(ScoringProblem.NO_FORMULA_IN_FORCE::refuse);
    }

    Optional<Formula> find(LocalDate date) {
        return known.byDate().stream()
                .filter(formula -> !formula.effectiveFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .filter(formula -> formula.effectiveUntil() == null || date.isBefore(formula.effectiveUntil()));
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
