package org.sijil.social.threshold;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijil.social.rulefile.RuleFiles;

/**
 * The scales of contributions that go by the score, read once, at start; a fault in any of them stops it. They take nobody in, so
 * that they are no {@link Thresholds}: no class of scores and no count of households follows from them.
 */
@Startup
@ApplicationScoped
public class Contributions {

    private static final RuleFiles<ContributionScale> FILES =
            new RuleFiles<>("contributions", ContributionScale::read, ContributionScale::id);

    private final List<ContributionScale> byDate;

    Contributions(ContributionsConfig config) {
        byDate = FILES.all(config.shipped(), config.folder()).values().stream()
                .sorted(Comparator.comparing(ContributionScale::effectiveFrom))
                .toList();
    }

    /** The steps of each programme's scale that holds that day, the lowest first. */
    public List<Threshold> on(LocalDate day) {
        return byDate.stream()
                .filter(scale -> !scale.effectiveFrom().isAfter(day))
                .collect(Collectors.toMap(
                        ContributionScale::programme, Function.identity(), (earlier, later) -> later, TreeMap::new))
                .values()
                .stream()
                .map(ContributionScale::steps)
                .flatMap(Collection::stream)
                .toList();
    }
}
