package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonValue;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * How long a request waits and which reasons are given, each with its source and from when it holds. Starts with the service,
 * so that a wrong file is found then.
 */
@Startup
@ApplicationScoped
class RequestCodes {

    private static final String SHIPPED = "/requests.yaml";
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");
    private static final List<RequestState> WITH_DEADLINE =
            List.of(RequestState.DRAFT, RequestState.IN_PROGRESS, RequestState.WAITING);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Codes codes;

    RequestCodes(RequestConfig config) throws IOException {
        Optional<Path> file = config.file();
        try (InputStream text =
                file.isPresent() ? Files.newInputStream(file.get()) : RequestCodes.class.getResourceAsStream(SHIPPED)) {
            codes = read(file.map(Path::toString).orElse(SHIPPED), text);
        }
    }

    /** The last day for a request that comes into a state today. */
    LocalDate lastDay(Family family, RequestState state, LocalDate today) {
        return codes.deadlines().stream()
                .filter(deadline -> deadline.state() == state && deadline.holdsOn(today) && deadline.concerns(family))
                .max(Comparator.comparing((Deadline deadline) -> deadline.family() != null)
                        .thenComparing(Deadline::effectiveFrom))
                .map(deadline -> today.plusDays(deadline.days()))
                .orElseThrow(() -> new IllegalStateException("No deadline of the state " + state.code()));
    }

    /** Days without a move after which another agent may take over. */
    int daysInHand(LocalDate today) {
        return codes.hands().stream()
                .filter(hand -> hand.holdsOn(today))
                .max(Comparator.comparing(Hand::effectiveFrom))
                .map(Hand::days)
                .orElseThrow(() -> new IllegalStateException("Nothing says how long a request stays in hand"));
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-reason}, which says what there is to choose from */
    void require(Use use, String code, String pointer, LocalDate today) {
        List<Reason> reasons =
                reasons(today).filter(reason -> reason.use() == use).toList();
        if (reasons.stream().noneMatch(reason -> reason.code().equals(code))) {
            String known = reasons.stream().map(Reason::code).collect(Collectors.joining(", "));
            throw RequestProblem.UNKNOWN_REASON.with(Map.of("codes", known)).at(pointer);
        }
    }

    /** What a code says, also one that is not given any more. */
    @Nullable
    Texts meaning(@Nullable String code) {
        return codes.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .max(Comparator.comparing(Reason::effectiveFrom))
                .map(Reason::meaning)
                .orElse(null);
    }

    Stream<Reason> reasons(LocalDate today) {
        return codes.reasons().stream().filter(reason -> reason.holdsOn(today));
    }

    List<Deadline> deadlines() {
        return codes.deadlines();
    }

    static Codes read(String file, InputStream text) throws IOException {
        Codes codes = YAML.readValue(text, Codes.class);
        boolean sourced = Stream.of(codes.deadlines(), codes.hands(), codes.reasons())
                .flatMap(List::stream)
                .allMatch(row -> isSourced((Sourced) row));
        boolean waits = WITH_DEADLINE.stream()
                .allMatch(state -> codes.deadlines().stream()
                        .anyMatch(deadline -> deadline.state() == state && deadline.family() == null));
        if (!sourced || !waits || codes.hands().isEmpty()) {
            throw new IllegalStateException(file
                    + ": each row needs a source and a confidence (O, O2, P, C or I); draft, in-progress and waiting"
                    + " a deadline for all families, and hands a row");
        }
        return codes;
    }

    private static boolean isSourced(Sourced row) {
        String source = row.source();
        String confidence = row.confidence();
        return source != null
                && !source.isBlank()
                && confidence != null
                && CONFIDENCE.matcher(confidence).matches();
    }

    /** What a reason is given for. */
    enum Use {
        REJECTION,
        QUESTION;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row that says from when it holds, where it comes from and how sure that is. */
    sealed interface Sourced {

        LocalDate effectiveFrom();

        @Nullable
        String source();

        @Nullable
        String confidence();

        default boolean holdsOn(LocalDate day) {
            return !effectiveFrom().isAfter(day);
        }
    }

    /** The file. */
    @RegisterForReflection
    record Codes(List<Deadline> deadlines, List<Hand> hands, List<Reason> reasons) {}

    /** How many days a request waits in a state. */
    @RegisterForReflection
    record Deadline(
            @Nullable Family family,
            RequestState state,
            int days,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence)
            implements Sourced {

        boolean concerns(Family asked) {
            return family == null || family == asked;
        }
    }

    /** How many days an agent keeps a request in hand without a move. */
    @RegisterForReflection
    record Hand(
            int days,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence) implements Sourced {}

    /** A reason in words. */
    @RegisterForReflection
    record Reason(
            Use use,
            String code,
            String en,
            String fr,
            String ar,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence)
            implements Sourced {

        Texts meaning() {
            return new Texts(en, fr, ar);
        }
    }
}
