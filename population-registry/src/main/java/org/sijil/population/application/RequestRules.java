package org.sijil.population.application;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.population.document.DocumentKind;
import org.sijil.population.person.GuardianRelation;

/**
 * Which papers a request needs and how long it waits, each with its source and from when it holds. Starts with the service, so that a
 * wrong file is found then.
 */
@Startup
@ApplicationScoped
class RequestRules {

    private static final String SHIPPED = "/registration-requests.yaml";
    private static final Pattern CONFIDENCE = Pattern.compile("(O|O2|P|C|I)\\??");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Rules rules;

    RequestRules(ApplicationConfig config) throws IOException {
        Optional<Path> file = config.file();
        try (InputStream text =
                file.isPresent() ? Files.newInputStream(file.get()) : RequestRules.class.getResourceAsStream(SHIPPED)) {
            rules = read(file.map(Path::toString).orElse(SHIPPED), text);
        }
    }

    /** What must be handed in for a kind of request; all of the papers must be there. */
    List<Paper> papers(RequestKind kind, @Nullable GuardianRelation relation, LocalDate on) {
        return rules.papers().stream()
                .filter(paper -> paper.kind() == kind && paper.holdsOn(on) && paper.concerns(relation))
                .toList();
    }

    /** All that may have to be handed in for a kind of request. */
    List<Paper> papers(RequestKind kind, LocalDate on) {
        return rules.papers().stream()
                .filter(paper -> paper.kind() == kind && paper.holdsOn(on))
                .toList();
    }

    /** The last day on which a request that comes into a state today waits there. */
    LocalDate lastDay(RegistrationState state, LocalDate today) {
        return rules.deadlines().stream()
                .filter(deadline ->
                        deadline.state() == state && !deadline.effectiveFrom().isAfter(today))
                .max(Comparator.comparing(Deadline::effectiveFrom))
                .map(deadline -> today.plusDays(deadline.days()))
                .orElseThrow(() -> new IllegalStateException("No deadline of the state " + state.code()));
    }

    static Rules read(String file, InputStream text) throws IOException {
        Rules rules = YAML.readValue(text, Rules.class);
        boolean sourced = Stream.concat(rules.papers().stream(), rules.deadlines().stream())
                .allMatch(Sourced::isSourced);
        boolean waits = Stream.of(RegistrationState.DRAFT, RegistrationState.SUBMITTED)
                .allMatch(state -> rules.deadlines().stream().anyMatch(deadline -> deadline.state() == state));
        if (!sourced || !waits) {
            throw new IllegalStateException(
                    file
                            + ": each row needs a source and a confidence (O, O2, P, C or I), and draft and submitted a deadline");
        }
        return rules;
    }

    /** A row that says where it comes from and how sure that is. */
    sealed interface Sourced {

        @Nullable
        String source();

        @Nullable
        String confidence();

        static boolean isSourced(Sourced row) {
            String source = row.source();
            String confidence = row.confidence();
            return source != null
                    && !source.isBlank()
                    && confidence != null
                    && CONFIDENCE.matcher(confidence).matches();
        }
    }

    /** The file. */
    @RegisterForReflection
    record Rules(List<Paper> papers, List<Deadline> deadlines) {}

    /** So many of some kinds of paper. */
    @RegisterForReflection
    record Paper(
            RequestKind kind,
            @Nullable List<GuardianRelation> relations,
            List<DocumentKind> anyOf,
            int atLeast,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            @Nullable String source,
            @Nullable String confidence)
            implements Sourced {

        boolean holdsOn(LocalDate day) {
            return !effectiveFrom.isAfter(day) && (effectiveUntil == null || !effectiveUntil.isBefore(day));
        }

        boolean concerns(@Nullable GuardianRelation relation) {
            return relations == null || (relation != null && relations.contains(relation));
        }

        boolean isAmong(Collection<DocumentKind> handedIn) {
            return handedIn.stream().filter(anyOf::contains).count() >= atLeast;
        }
    }

    /** How many days a request waits in a state. */
    @RegisterForReflection
    record Deadline(
            RegistrationState state,
            int days,
            LocalDate effectiveFrom,
            @Nullable String source,
            @Nullable String confidence)
            implements Sourced {}
}
