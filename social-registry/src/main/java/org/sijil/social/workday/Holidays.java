package org.sijil.social.workday;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/** The weekend and the holidays that fall on the same day each year. Starts with the service, so that a wrong file is found then. */
@Startup
@ApplicationScoped
class Holidays {

    private static final String SHIPPED = "/working-days.yaml";
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Rules rules;

    Holidays(@ConfigProperty(name = "sijil.working-days.file") Optional<Path> file) throws IOException {
        try (InputStream text =
                file.isPresent() ? Files.newInputStream(file.get()) : Holidays.class.getResourceAsStream(SHIPPED)) {
            rules = read(file.map(Path::toString).orElse(SHIPPED), text);
        }
    }

    /** Whether a day is one of the weekend or a fixed holiday. */
    boolean restsOn(LocalDate day) {
        return rules.weekend().stream().anyMatch(weekend -> weekend.restsOn(day))
                || rules.holidays().stream().anyMatch(holiday -> holiday.fallsOn(day));
    }

    List<Fixed> fixed() {
        return rules.holidays();
    }

    static Rules read(String file, InputStream text) throws IOException {
        Rules rules = YAML.readValue(text, Rules.class);
        boolean sourced = rules.holidays().stream().allMatch(row -> isSourced(row.source(), row.confidence()))
                && rules.weekend().stream().allMatch(row -> isSourced(row.source(), row.confidence()));
        if (!sourced
                || rules.weekend().stream().mapToInt(row -> row.days().size()).sum() >= DayOfWeek.values().length) {
            throw new IllegalStateException(
                    file
                            + ": each row needs a source and a confidence (O, O2, P, C or I), and some day of the week is worked");
        }
        return rules;
    }

    private static boolean isSourced(@Nullable String source, @Nullable String confidence) {
        return source != null
                && !source.isBlank()
                && confidence != null
                && CONFIDENCE.matcher(confidence).matches();
    }

    /** The file. */
    @RegisterForReflection
    record Rules(List<Weekend> weekend, List<Fixed> holidays) {}

    /** The days of the week on which nobody works. */
    @RegisterForReflection
    record Weekend(
            List<DayOfWeek> days,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence) {

        boolean restsOn(LocalDate day) {
            return !day.isBefore(effectiveFrom) && days.contains(day.getDayOfWeek());
        }
    }

    /** A holiday that falls on the same day each year. */
    @RegisterForReflection
    record Fixed(
            String day,
            String en,
            String fr,
            String ar,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence) {

        boolean fallsOn(LocalDate date) {
            return !date.isBefore(effectiveFrom) && MonthDay.from(date).equals(MonthDay.parse("--" + day));
        }

        Texts name() {
            return new Texts(en, fr, ar);
        }
    }
}
