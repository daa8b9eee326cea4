package org.sijil.social.scoring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The formulas that were ever in force, read and checked once, at start. A fault in any of them stops the start. */
@Startup
@ApplicationScoped
class Formulas {

    private final List<Formula> byDate;

    Formulas(FormulasConfig config) {
        Map<String, Formula> byId = new LinkedHashMap<>();
        config.shipped().forEach(name -> add(byId, name + ".yaml", resource("formulas/" + name + ".yaml")));
        config.folder().ifPresent(path -> byId.putAll(mounted(path)));
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
        if (byDate.isEmpty()) {
            throw new FormulaFault("formulas", "there is none");
        }
        for (int next = 1; next < byDate.size(); next++) {
            Formula earlier = byDate.get(next - 1);
            Formula later = byDate.get(next);
            LocalDate end = earlier.effectiveUntil() == null ? later.effectiveFrom() : earlier.effectiveUntil();
            if (earlier.effectiveFrom().equals(later.effectiveFrom()) || end.isAfter(later.effectiveFrom())) {
                throw new FormulaFault(later.id() + ".yaml", "its period overlaps that of " + earlier.id());
            }
        }
    }

    private static Map<String, Formula> mounted(Path folder) {
        Map<String, Formula> byId = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> add(byId, file.toString(), text(file)));
        } catch (IOException unreadable) {
            throw new FormulaFault(folder.toString(), "the folder cannot be read");
        }
        return byId;
    }

    private static void add(Map<String, Formula> byId, String file, String text) {
        Formula formula = FormulaReader.read(file, text);
        if (byId.putIfAbsent(formula.id(), formula) != null) {
            throw new FormulaFault(file, "another file has the same id " + formula.id());
        }
    }

    private static String resource(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new FormulaFault(name, "there is no such formula");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new FormulaFault(file.toString(), "cannot be read as UTF-8");
        }
    }
}
