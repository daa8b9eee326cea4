package org.sijil.social.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.time.Timeline;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Limits and reasons, each with its source; limits with the day from which they hold. Starts with the service, so that a wrong
 * file is found then.
 */
@Startup
@ApplicationScoped
class HouseholdRules {

    private static final String SHIPPED = "/household-rules.yaml";
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final Map<HouseholdRule, Timeline<Integer>> rules = new EnumMap<>(HouseholdRule.class);
    private final List<DepartureReason> reasons;

    /** @param file the country's own rules; those that we ship when there is none */
    HouseholdRules(@ConfigProperty(name = "sijil.household-rules.file") Optional<Path> file, ObjectMapper json)
            throws IOException {
        String name = file.map(Path::toString).orElse(SHIPPED);
        try (InputStream text = file.isPresent()
                ? Files.newInputStream(file.get())
                : HouseholdRules.class.getResourceAsStream(SHIPPED)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            Content read = json.convertValue(content, Content.class);
            reasons = checked(name, read.reasons());
            for (HouseholdRule rule : HouseholdRule.values()) {
                rules.put(rule, timeline(name, rule, read.rules()));
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(name + ": " + malformed.getMessage(), malformed);
        }
    }

    /** What a rule says on a day; a rule that did not hold yet forbids. */
    int on(HouseholdRule rule, LocalDate day) {
        return rules.getOrDefault(rule, Timeline.of(List.of())).find(day).orElse(0);
    }

    /** The same of a rule that cannot be without effect: a day before its first entry is judged by that one. */
    int alwaysOn(HouseholdRule rule, LocalDate day) {
        Timeline<Integer> timeline = Objects.requireNonNull(rules.get(rule));
        return timeline.find(day).orElseGet(() -> timeline.entries().get(0).value());
    }

    /** Every reason for which somebody may leave. */
    List<DepartureReason> reasons() {
        return reasons;
    }

    Optional<DepartureReason> reason(DepartureReason.Leaver of, String code) {
        return reasons.stream()
                .filter(reason -> reason.of() == of && reason.code().equals(code))
                .findFirst();
    }

    private static List<DepartureReason> checked(String file, List<DepartureReason> reasons) {
        for (DepartureReason reason : reasons) {
            requireSource(file, reason.code(), reason.source(), reason.confidence());
            Texts title = reason.title();
            boolean worded = Stream.of(title.en(), title.fr(), title.ar()).noneMatch(String::isBlank);
            if (!worded || !CODE.matcher(reason.code()).matches()) {
                throw fault(file, reason.code(), "needs a code of small letters and a title in en, fr and ar");
            }
        }
        if (reasons.stream().map(DepartureReason::code).distinct().count() < reasons.size()) {
            throw fault(file, "reasons", "has a code twice");
        }
        return List.copyOf(reasons);
    }

    private static Timeline<Integer> timeline(String file, HouseholdRule rule, List<Entry> entries) {
        SortedMap<LocalDate, Integer> values = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.name().equals(rule.code())) {
                requireSource(file, entry.name(), entry.source(), entry.confidence());
                if (entry.value() > rule.greatest()) {
                    throw fault(file, entry.name(), "is at most " + rule.greatest());
                }
                if (entry.value() < 0 || values.put(entry.effectiveFrom(), entry.value()) != null) {
                    throw fault(file, entry.name(), "is below zero, or has two entries from the same day");
                }
            }
        }
        if (values.isEmpty()) {
            throw fault(file, rule.code(), "is missing");
        }
        return Timeline.successive(values);
    }

    private static void requireSource(String file, String name, String source, String confidence) {
        if (source.isBlank() || !CONFIDENCE.matcher(confidence).matches()) {
            throw fault(file, name, "needs a source and a confidence (O, O2, P, C or I)");
        }
    }

    private static IllegalStateException fault(String file, String name, String reason) {
        return new IllegalStateException("%s: %s %s".formatted(file, name, reason));
    }

    @RegisterForReflection
    record Content(List<Entry> rules, List<DepartureReason> reasons) {}

    @RegisterForReflection
    record Entry(String name, int value, LocalDate effectiveFrom, String source, String confidence) {}
}
