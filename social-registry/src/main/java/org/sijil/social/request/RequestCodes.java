package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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
import org.sijil.social.workday.WorkCalendar;

/**
 * How long a request waits and which reasons are given, each with its source and from when it holds. Starts with the service,
 * so that a wrong file is found then.
 */
@Startup
@ApplicationScoped
public class RequestCodes {

    private static final String SHIPPED = "/requests.yaml";
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");
    private static final List<RequestState> WITH_DEADLINE =
            List.of(RequestState.DRAFT, RequestState.IN_PROGRESS, RequestState.WAITING);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Codes codes;
    private final WorkCalendar calendar;

    RequestCodes(RequestConfig config, WorkCalendar calendar) throws IOException {
        this.calendar = calendar;
        Optional<Path> file = config.file();
        try (InputStream text =
                file.isPresent() ? Files.newInputStream(file.get()) : RequestCodes.class.getResourceAsStream(SHIPPED)) {
            codes = read(file.map(Path::toString).orElse(SHIPPED), text);
        }
    }

    /** The last day for a request that comes into a state today. */
    Uni<LocalDate> lastDay(Family family, RequestState state, LocalDate today) {
        return lastDay(deadline(family, state, today), today);
    }

    /** The last day of a term that begins today. */
    public Uni<LocalDate> lastDay(Term term, LocalDate today) {
        return lastDay(term(term, today), today);
    }

    /** How many days are left of a deadline, counted as it counts. */
    Uni<Integer> daysLeft(Family family, RequestState state, LocalDate due, LocalDate today) {
        return deadline(family, state, today).workingDays()
                ? calendar.from(today).map(days -> days.between(today, due))
                : Uni.createFrom().item((int) Math.max(0, ChronoUnit.DAYS.between(today, due)));
    }

    /** The last day when so many days are left. */
    Uni<LocalDate> lastDay(Family family, RequestState state, int left, LocalDate today) {
        return lastDay(deadline(family, state, today).workingDays(), left, today);
    }

    /** How long a term is that begins today. */
    public TermDays term(Term term, LocalDate today) {
        return codes.terms().stream()
                .filter(row -> row.term() == term && row.holdsOn(today))
                .max(Comparator.comparing(TermDays::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("No term " + term.code()));
    }

    private Uni<LocalDate> lastDay(Delay delay, LocalDate today) {
        return lastDay(delay.workingDays(), delay.days(), today);
    }

    private Uni<LocalDate> lastDay(boolean workingDays, int days, LocalDate today) {
        return workingDays
                ? calendar.from(today).map(work -> work.after(today, days))
                : Uni.createFrom().item(today.plusDays(days));
    }

    private Deadline deadline(Family family, RequestState state, LocalDate today) {
        return codes.deadlines().stream()
                .filter(deadline -> deadline.state() == state && deadline.holdsOn(today) && deadline.concerns(family))
                .max(Comparator.comparing((Deadline deadline) -> deadline.family() != null)
                        .thenComparing(Deadline::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("No deadline of the state " + state.code()));
    }

    /**
     * Refuses a code that the list does not have today.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-reason}, which says what there is to choose from
     */
    public void require(Use use, String code, String pointer, LocalDate today) {
        List<Reason> reasons =
                reasons(today).filter(reason -> reason.use() == use).toList();
        if (reasons.stream().noneMatch(reason -> reason.code().equals(code))) {
            String known = reasons.stream().map(Reason::code).collect(Collectors.joining(", "));
            throw RequestProblem.UNKNOWN_REASON.with(Map.of("codes", known)).at(pointer);
        }
    }

    /** What a code says, also one that is not given any more. */
    public @Nullable Texts meaning(@Nullable String code) {
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
        boolean sourced = Stream.of(codes.deadlines(), codes.terms(), codes.reasons())
                .flatMap(List::stream)
                .allMatch(row -> isSourced((Sourced) row));
        boolean waits = WITH_DEADLINE.stream()
                .allMatch(state -> codes.deadlines().stream()
                        .anyMatch(deadline -> deadline.state() == state && deadline.family() == null));
        boolean termed = Arrays.stream(Term.values())
                .allMatch(term -> codes.terms().stream().anyMatch(row -> row.term() == term));
        if (!sourced || !waits || !termed) {
            throw new IllegalStateException(file
                    + ": each row needs a source and a confidence (O, O2, P, C or I); draft, in-progress and waiting"
                    + " a deadline for all families, and there is a row for each term");
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
    public enum Use {
        REJECTION,
        QUESTION,
        COMPLAINT;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Delays that belong to no state. */
    public enum Term {
        TAKE_OVER,
        COMPLAIN_WITHIN,
        APPEAL_WITHIN,
        APPEAL_DECIDED_WITHIN,
        CORRECTION_AT_MOST;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** So many days, or so many working days. */
    interface Delay {

        int days();

        boolean workingDays();
    }

    /** A row that says from when it holds, where it comes from and how sure that is. */
    sealed interface Sourced permits Deadline, TermDays, Reason {

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
    record Codes(List<Deadline> deadlines, List<TermDays> terms, List<Reason> reasons) {}

    /** How many days a request waits in a state. */
    @RegisterForReflection
    record Deadline(
            @Nullable Family family,
            RequestState state,
            int days,
            boolean workingDays,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence)
            implements Sourced, Delay {

        boolean concerns(Family asked) {
            return family == null || family == asked;
        }
    }

    /** How long a term is. */
    @RegisterForReflection
    public record TermDays(
            Term term,
            int days,
            boolean workingDays,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence)
            implements Sourced, Delay {}

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
