package org.sijil.social.complaint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.time.Moments;
import org.sijil.social.household.ComputedScore;
import org.sijil.social.household.FormerMember;
import org.sijil.social.household.FormerMembers;
import org.sijil.social.household.GivenAnswer;
import org.sijil.social.household.GivenAnswers;
import org.sijil.social.household.HouseholdFile;
import org.sijil.social.household.HouseholdView;
import org.sijil.social.household.ScoreCorrections;
import org.sijil.social.request.ComplaintThread;
import org.sijil.social.request.RequestCodes;

/** Who may complain about what: there is something to contest, it is theirs, not too old, and nobody has answered it yet. */
@ApplicationScoped
class Grounds {

    private static final String POINTER = "/subject";

    private final ComplaintThread thread;
    private final ComplaintRows rows;
    private final HouseholdFile households;
    private final FormerMembers former;
    private final ScoreCorrections scores;
    private final GivenAnswers given;
    private final RequestCodes codes;
    private final ObjectMapper json;
    private final Clock clock;

    Grounds(
            ComplaintThread thread,
            ComplaintRows rows,
            HouseholdFile households,
            FormerMembers former,
            ScoreCorrections scores,
            GivenAnswers given,
            RequestCodes codes,
            ObjectMapper json,
            Clock clock) {
        this.thread = thread;
        this.rows = rows;
        this.households = households;
        this.former = former;
        this.scores = scores;
        this.given = given;
        this.codes = codes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is contested.
     *
     * @throws Refused {@code nothing-to-contest}, {@code too-late-to-complain}, {@code already-answered}, {@code no-household},
     *     {@code declarant-is-a-minor}
     */
    Uni<Questioned> of(Idcs declarant, Subject subject) {
        Uni<Questioned> found = switch (subject.kind()) {
            case SCORE ->
                home(declarant).chain(home -> computed(home, subject.id()).chain(score -> score(home, score)));
            case ANSWER ->
                home(declarant).chain(home -> computed(home, null).chain(score -> answer(home, subject.pointer())));
            case MEMBERSHIP -> membership(declarant, subject.id());
            case REFUSAL -> refusal(declarant, subject.id());
        };
        return found.invoke(this::requireRecent).call(what -> requireUnanswered(what, declarant));
    }

    private Uni<HouseholdView> home(Idcs declarant) {
        return thread.householdOfAdult(declarant);
    }

    private Uni<ComputedScore> computed(HouseholdView home, @Nullable UUID score) {
        return scores.computed(home.id(), score).onItem().ifNull().failWith(Grounds::nothing);
    }

    /** A score rests on every answer: whoever took, corrected or judged one does not judge the score. */
    private Uni<Questioned> score(HouseholdView home, ComputedScore score) {
        return rows.judgesOf(score.declarations()).map(judges -> {
            Set<String> by = new LinkedHashSet<>(score.declaredBy());
            by.addAll(judges);
            return score(home, score, by);
        });
    }

    private Questioned score(HouseholdView home, ComputedScore score, Set<String> by) {
        return new Questioned(
                Subject.Kind.SCORE,
                score.id(),
                null,
                score.value().toPlainString(),
                by,
                score.inForce() ? null : Moments.day(score.computedAt(), clock.getZone()),
                home.id(),
                home.address().territory());
    }

    private Uni<Questioned> answer(HouseholdView home, @Nullable String pointer) {
        if (pointer == null) {
            throw nothing();
        }
        return households.declaration(home.id()).chain(declaration -> {
            JsonNode value = json.valueToTree(declaration.answers()).get(pointer.substring(1));
            if (value == null || value.isNull()) {
                throw nothing();
            }
            return given.of(declaration.id(), pointer).map(where -> answer(home, where, pointer, value));
        });
    }

    private static Questioned answer(HouseholdView home, GivenAnswer where, String pointer, JsonNode value) {
        return new Questioned(
                Subject.Kind.ANSWER,
                where.declaration(),
                pointer,
                value.isValueNode() ? value.asText() : null,
                Set.of(where.by()),
                null,
                home.id(),
                home.address().territory());
    }

    /** Whoever lives in no household contests their own removal from the last one. */
    private Uni<Questioned> membership(Idcs declarant, @Nullable UUID person) {
        return former.of(declarant)
                .chain(last -> last == null
                        ? home(declarant).chain(home -> membership(home, person))
                        : Uni.createFrom().item(ownRemoval(last, person)));
    }

    private Uni<Questioned> membership(HouseholdView home, @Nullable UUID person) {
        if (person == null) {
            throw nothing();
        }
        return home.members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(member -> Uni.createFrom()
                        .item(membership(
                                person,
                                member.relation().code(),
                                null,
                                home.id(),
                                home.address().territory())))
                .orElseGet(() -> former.of(home.id(), person)
                        .onItem()
                        .ifNull()
                        .failWith(Grounds::nothing)
                        .map(Grounds::removal));
    }

    private Questioned ownRemoval(FormerMember last, @Nullable UUID person) {
        if (person != null && !person.equals(last.person())) {
            throw nothing();
        }
        thread.requireAdult(last.birthDate());
        return removal(last);
    }

    private static Questioned removal(FormerMember last) {
        return membership(last.person(), last.endReason(), last.endedBy(), last.household(), last.territory());
    }

    private static Questioned membership(
            UUID person, String value, @Nullable String by, UUID household, TerritoryCode territory) {
        Set<String> enders = by == null ? Set.of() : Set.of(by);
        return new Questioned(Subject.Kind.MEMBERSHIP, person, null, value, enders, null, household, territory);
    }

    private Uni<Questioned> refusal(Idcs declarant, @Nullable UUID request) {
        if (request == null) {
            throw nothing();
        }
        return thread.refused(request, declarant)
                .onItem()
                .ifNull()
                .failWith(Grounds::nothing)
                .map(refused -> new Questioned(
                        Subject.Kind.REFUSAL,
                        request,
                        null,
                        refused.reason(),
                        Set.of(refused.by()),
                        refused.on(),
                        refused.household(),
                        refused.territory()));
    }

    private void requireRecent(Questioned what) {
        LocalDate today = LocalDate.now(clock);
        int days = codes.term(RequestCodes.Term.COMPLAIN_WITHIN, today).days();
        LocalDate decided = what.decidedOn();
        if (decided != null && decided.plusDays(days).isBefore(today)) {
            throw ComplaintProblem.TOO_LATE_TO_COMPLAIN
                    .with(Map.of("days", days))
                    .at(POINTER);
        }
    }

    /** Else whoever does not like an answer would ask until another agent gives another; there is one appeal. */
    private Uni<Void> requireUnanswered(Questioned what, Idcs declarant) {
        return rows.isAnswered(what, declarant)
                .invoke(answered -> {
                    if (answered) {
                        throw ComplaintProblem.ALREADY_ANSWERED.at(POINTER);
                    }
                })
                .replaceWithVoid();
    }

    private static Refused nothing() {
        return ComplaintProblem.NOTHING_TO_CONTEST.at(POINTER);
    }
}
