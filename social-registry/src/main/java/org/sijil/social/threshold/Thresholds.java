package org.sijil.social.threshold;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijil.social.rulefile.RuleFiles;

/** The published thresholds, read once, at start; a fault in any of them stops it. */
@Startup
@ApplicationScoped
public class Thresholds {

    private static final RuleFiles<Threshold> FILES = new RuleFiles<>("thresholds", Threshold::read, Threshold::id);
    private static final String ABOVE = "above";
    private static final String UNDER = "under-";

    private final List<Threshold> byDate;

    Thresholds(ThresholdsConfig config) {
        byDate = FILES.all(config.shipped(), config.folder()).values().stream()
                .sorted(Comparator.comparing(Threshold::effectiveFrom))
                .toList();
    }

    /** All that ever held, the oldest first. */
    public List<Threshold> all() {
        return byDate;
    }

    /** Of each programme the one that holds that day. */
    public Map<String, Threshold> on(LocalDate day) {
        return byDate.stream()
                .filter(threshold -> !threshold.effectiveFrom().isAfter(day))
                .collect(Collectors.toMap(
                        Threshold::programme, Function.identity(), (earlier, later) -> later, TreeMap::new));
    }

    /** The lowest threshold that a score does not exceed, as in {@code under-asd}; {@code above} when it exceeds all. */
    public String classOf(BigDecimal score, LocalDate day) {
        return on(day).values().stream()
                .filter(threshold -> threshold.takesIn(score))
                .min(Comparator.comparing(Threshold::number))
                .map(threshold -> UNDER + threshold.programme())
                .orElse(ABOVE);
    }
}
