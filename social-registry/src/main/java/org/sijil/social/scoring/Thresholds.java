package org.sijil.social.scoring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijil.social.rulefile.RuleFiles;
import org.sijil.social.rulefile.YamlMap;

/** The thresholds of programmes, as far as reports count by them. */
@Startup
@ApplicationScoped
public class Thresholds {

    private static final RuleFiles<Dated> FILES = new RuleFiles<>("thresholds", Thresholds::read, Dated::id);

    private final List<Threshold> all;

    Thresholds() {
        all = FILES.all(List.of("ma"), Optional.empty()).values().stream()
                .flatMap(file -> file.thresholds().stream())
                .toList();
    }

    /** Those of a business date, one for each programme that has begun. */
    public Collection<Threshold> on(LocalDate date) {
        Map<String, Threshold> latest = new LinkedHashMap<>();
        all.stream()
                .filter(threshold -> !threshold.effectiveFrom().isAfter(date))
                .forEach(threshold -> latest.merge(
                        threshold.programme(),
                        threshold,
                        (one, other) -> one.effectiveFrom().isAfter(other.effectiveFrom()) ? one : other));
        return latest.values();
    }

    private static Dated read(String file, String text) {
        YamlMap root = YamlMap.parse(file, text);
        Dated dated = new Dated(
                root.name("id"),
                root.maps("thresholds").stream().map(Thresholds::threshold).toList());
        root.nothingElse();
        return dated;
    }

    private static Threshold threshold(YamlMap map) {
        Threshold threshold = new Threshold(
                map.name("programme"),
                map.decimal("value"),
                map.date("effectiveFrom"),
                map.text("source"),
                map.confidence());
        map.nothingElse();
        return threshold;
    }

    /** The thresholds of one file. */
    private record Dated(String id, List<Threshold> thresholds) {}
}
