package org.sijil.social.threshold;

import java.time.LocalDate;
import java.util.List;
import org.sijil.social.rulefile.YamlMap;

/**
 * Up to which scores a programme asks for each contribution, from a day on.
 *
 * @param steps a household up to one pays less than above it; each with its own source
 */
record ContributionScale(String programme, LocalDate effectiveFrom, List<Threshold> steps) {

    static ContributionScale read(String file, String text) {
        YamlMap yaml = YamlMap.parse(file, text);
        String programme = yaml.name("programme");
        LocalDate from = yaml.date("effectiveFrom");
        List<Threshold> steps = yaml.maps("steps").stream()
                .map(step -> step(programme, from, step))
                .toList();
        yaml.nothingElse();
        requireRising(yaml, steps);
        return new ContributionScale(programme, from, steps);
    }

    /** What names it among the files: a programme may have several, one after the other. */
    String id() {
        return programme + " " + effectiveFrom;
    }

    private static Threshold step(String programme, LocalDate from, YamlMap yaml) {
        Threshold step = new Threshold(
                programme, yaml.decimal("above").toPlainString(), from, yaml.text("source"), yaml.confidence());
        yaml.nothingElse();
        return step;
    }

    private static void requireRising(YamlMap yaml, List<Threshold> steps) {
        for (int next = 1; next < steps.size(); next++) {
            if (steps.get(next - 1).number().compareTo(steps.get(next).number()) >= 0) {
                throw yaml.fault("the steps must rise");
            }
        }
    }
}
