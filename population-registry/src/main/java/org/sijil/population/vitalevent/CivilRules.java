package org.sijil.population.vitalevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sijil.commons.time.Timeline;

/** Ages and delays, each with its source and from when it holds. Starts with the service, so that a wrong file is found then. */
@Startup
@ApplicationScoped
public class CivilRules {

    private static final String SHIPPED = "/civil-rules.yaml";
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");

    private final Map<CivilRule, Timeline<Integer>> rules;

    /** @param file the country's own rules; those that we ship when there is none */
    CivilRules(@ConfigProperty(name = "sijil.civil-rules.file") Optional<Path> file) throws IOException {
        try (InputStream shipped =
                file.isPresent() ? Files.newInputStream(file.get()) : CivilRules.class.getResourceAsStream(SHIPPED)) {
            rules = read(file.map(Path::toString).orElse(SHIPPED), shipped);
        }
    }

    /** What a rule says of events on a day; empty when it did not hold yet. */
    public Optional<Integer> on(CivilRule rule, LocalDate day) {
        return rules.getOrDefault(rule, Timeline.of(List.of())).find(day);
    }

    static Map<CivilRule, Timeline<Integer>> read(String file, InputStream text) throws IOException {
        Map<CivilRule, SortedMap<LocalDate, Integer>> found = new EnumMap<>(CivilRule.class);
        for (JsonNode entry : new ObjectMapper(new YAMLFactory()).readTree(text).path("rules")) {
            CivilRule rule = rule(file, entry);
            if (found.computeIfAbsent(rule, any -> new TreeMap<>()).put(from(file, entry), value(file, entry))
                    != null) {
                throw fault(file, entry, "has two entries from the same day");
            }
        }
        Map<CivilRule, Timeline<Integer>> rules = new EnumMap<>(CivilRule.class);
        for (CivilRule rule : CivilRule.values()) {
            if (!found.containsKey(rule)) {
                throw new IllegalStateException(file + ": the rule " + rule.code() + " is missing");
            }
            rules.put(rule, Timeline.successive(found.get(rule)));
        }
        return rules;
    }

    private static CivilRule rule(String file, JsonNode entry) {
        return Arrays.stream(CivilRule.values())
                .filter(rule -> rule.code().equals(entry.path("name").asText()))
                .findFirst()
                .orElseThrow(() -> fault(file, entry, "is no rule that we know"));
    }

    private static LocalDate from(String file, JsonNode entry) {
        try {
            return LocalDate.parse(entry.path("effectiveFrom").asText());
        } catch (DateTimeException noDay) {
            throw fault(file, entry, "needs effectiveFrom, as in 2004-02-05");
        }
    }

    private static int value(String file, JsonNode entry) {
        if (!CONFIDENCE.matcher(entry.path("confidence").asText()).matches()
                || entry.path("source").asText().isBlank()) {
            throw fault(file, entry, "needs a source and a confidence (O, O2, P, C or I)");
        }
        if (!entry.path("value").isInt() || entry.path("value").asInt() < 0) {
            throw fault(file, entry, "needs a whole number as its value");
        }
        return entry.path("value").asInt();
    }

    private static IllegalStateException fault(String file, JsonNode entry, String reason) {
        return new IllegalStateException(
                "%s: the rule %s %s".formatted(file, entry.path("name").asText("without a name"), reason));
    }
}
