package org.sijil.population.biometrics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.time.Moments;
import org.sijil.population.biometrics.BiometricMatcher.Candidate;
import org.sijil.population.biometrics.WorkRows.Known;
import org.sijil.population.biometrics.WorkRows.Step;
import org.sijil.population.duplicate.DuplicateGate;
import org.sijil.population.duplicate.Entrance;
import org.sijil.population.duplicate.Newcomer;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.Match;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;

/**
 * What becomes of a person whom the matcher takes for somebody else too: somebody looks at both, as at the gate. They are registered
 * already, so that the decision lets nobody in; two who are one are then merged.
 */
@ApplicationScoped
class Identification implements Entrance {

    private static final String KIND = "biometrics";

    private final WorkRows rows;
    private final CaptureRows captures;
    private final PersonAccounts people;
    private final DuplicateGate gate;
    private final Followers followers;
    private final JsonText json;
    private final Clock clock;

    Identification(
            WorkRows rows,
            CaptureRows captures,
            PersonAccounts people,
            DuplicateGate gate,
            Followers followers,
            JsonText json,
            Clock clock) {
        this.rows = rows;
        this.captures = captures;
        this.people = people;
        this.gate = gate;
        this.followers = followers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<UUID> enter(String request) {
        return Uni.createFrom().item(json.read(request, Suspect.class).person());
    }

    @Override
    public Set<UUID> registered(String request) {
        return Set.of(json.read(request, Suspect.class).person());
    }

    /** In the caller's transaction. A candidate of whom nothing is known here would be somebody overlooked: the answer is none. */
    Uni<Void> of(Step step, List<Candidate> found) {
        Map<UUID, Double> scores =
                found.stream().collect(Collectors.toMap(Candidate::reference, Candidate::score, Math::max));
        return rows.known(scores.keySet())
                .invoke(known -> requireAllKnown(known, scores.keySet()))
                .map(known -> known.stream().filter(one -> one.isAnothers(step)).toList())
                .chain(this::standing)
                .chain(others -> settle(step, others, scores));
    }

    /** Of the captures of a request. Others who only ask as well are met when one of them is registered and the next one asks. */
    Uni<Findings> findings(UUID request) {
        return captures.alike(request)
                .chain(scores -> people.hold(List.copyOf(scores.keySet()))
                        .map(held -> held.stream().collect(Collectors.toMap(PersonView::id, Function.identity())))
                        .map(held -> matches(scores, held))
                        .chain(alike -> captures.isWaiting(request).map(pending -> new Findings(pending, alike))));
    }

    private static void requireAllKnown(List<Known> known, Set<UUID> references) {
        if (known.size() < references.size()) {
            throw new MatcherFailure(MatcherFailure.UNKNOWN_CANDIDATE);
        }
    }

    /** Without records that were given up for another one. */
    private Uni<List<Known>> standing(List<Known> others) {
        List<UUID> ids =
                others.stream().map(Known::person).flatMap(Stream::ofNullable).toList();
        return people.hold(ids).map(found -> {
            Set<UUID> standing = found.stream()
                    .filter(person -> person.status() == LifeStatus.ACTIVE || person.status() == LifeStatus.DEAD)
                    .map(PersonView::id)
                    .collect(Collectors.toSet());
            return others.stream()
                    .filter(other -> other.person() == null || standing.contains(other.person()))
                    .toList();
        });
    }

    private Uni<Void> settle(Step step, List<Known> others, Map<UUID, Double> scores) {
        MatchingState next = others.isEmpty() ? MatchingState.UNIQUE : MatchingState.ALIKE;
        return rows.leadOn(step, next, Moments.now(clock))
                .chain(waited -> waited
                        ? settled(step, others, scores)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> settled(Step step, List<Known> others, Map<UUID, Double> scores) {
        return InTurn.each(
                        others,
                        other -> rows.add(
                                step.capture(),
                                new Candidate(other.capture(), scores.getOrDefault(other.capture(), 0.0))))
                .chain(() -> suspect(step, others, scores))
                .chain(() -> captures.view(step.capture()))
                .chain(followers::tell);
    }

    /** Where both are registered; for a request, whoever keeps it decides. */
    private Uni<Void> suspect(Step step, List<Known> others, Map<UUID, Double> scores) {
        Map<UUID, Double> best = others.stream()
                .filter(other -> other.person() != null)
                .collect(
                        Collectors.toMap(Known::person, other -> scores.getOrDefault(other.capture(), 0.0), Math::max));
        UUID person = step.person();
        if (person == null || best.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return people.hold(
                        Stream.concat(Stream.of(person), best.keySet().stream()).toList())
                .map(held -> held.stream().collect(Collectors.toMap(PersonView::id, Function.identity())))
                .chain(held ->
                        gate.suspect(newcomer(step, known(held, person)), matches(best, held), step.capturedBy()))
                .chain(opened -> rows.setCase(step.capture(), opened.id()));
    }

    private static Newcomer newcomer(Step step, PersonView person) {
        return new Newcomer(
                KIND,
                new Suspect(person.id(), step.capture()),
                description(person),
                person.address().territory());
    }

    private static List<Match> matches(Map<UUID, Double> scores, Map<UUID, PersonView> people) {
        return scores.entrySet().stream()
                .map(one -> new Match(
                        one.getKey(),
                        description(known(people, one.getKey())),
                        one.getValue(),
                        Match.Level.LIKELY,
                        List.of()))
                .toList();
    }

    /** Nobody of whom there is a capture ever leaves the register. */
    private static PersonView known(Map<UUID, PersonView> people, UUID id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static Description description(PersonView person) {
        return new Description(
                person.givenName(),
                person.familyName(),
                person.sex(),
                person.birthDate(),
                null,
                person.birthPlace(),
                person.nationality(),
                person.cnie(),
                null,
                null,
                person.guardian() == null ? null : person.guardian().person(),
                person.address().territory(),
                person.phone());
    }

    /** Whom a case is about, and by which capture. */
    @RegisterForReflection
    record Suspect(UUID person, UUID capture) {}
}
