package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.social.membership.HeadSuccession;
import org.sijil.social.membership.Member;

/** What news of people does to their households, for a whole batch at once. */
@ApplicationScoped
class PopulationNews {

    /** A household entered while a death was on its way is found on the second look. */
    private static final int LOOKS = 3;

    private final Households households;
    private final RosterRows rosters;
    private final DeathMarks marks;
    private final Rescoring rescoring;
    private final RosterWriter writer;
    private final HouseholdTrail trail;
    private final FamilyLaws laws;
    private final Clock clock;

    PopulationNews(
            Households households,
            RosterRows rosters,
            DeathMarks marks,
            Rescoring rescoring,
            RosterWriter writer,
            HouseholdTrail trail,
            FamilyLaws laws,
            Clock clock) {
        this.households = households;
        this.rosters = rosters;
        this.marks = marks;
        this.rescoring = rescoring;
        this.writer = writer;
        this.trail = trail;
        this.laws = laws;
        this.clock = clock;
    }

    /** Applies what is now true of people, in the current transaction. */
    Uni<Void> apply(Map<UUID, PersonState> people) {
        return marks.lift(people).chain(() -> apply(people, LOOKS));
    }

    private Uni<Void> apply(Map<UUID, PersonState> people, int looks) {
        return settle(people).chain(() -> marks.set(dead(people))).chain(missed -> again(people, missed, looks - 1));
    }

    private Uni<Void> again(Map<UUID, PersonState> people, List<UUID> missed, int looks) {
        if (missed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (looks == 0) {
            return Uni.createFrom().failure(new IllegalStateException("A death cannot be marked"));
        }
        Map<UUID, PersonState> rest = people.entrySet().stream()
                .filter(person -> missed.contains(person.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return apply(rest, looks);
    }

    private Uni<Void> settle(Map<UUID, PersonState> people) {
        return marks.householdsToChange(people)
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.<Household>of()) : households.locked(ids))
                .chain(rosters::of)
                .map(found -> changes(found, people))
                .chain(this::write);
    }

    private Uni<Void> write(List<RosterChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return writer.write(changes, "population", Map.of())
                .chain(() -> InTurn.each(changes, change -> trail.act("household.followed", change.after())));
    }

    private List<RosterChange> changes(List<Roster> found, Map<UUID, PersonState> people) {
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .filter(roster -> !members(roster, people, today).equals(roster.members()))
                .map(roster -> RosterSettling.settle(
                        roster, members(roster, people, today), endings(roster, people, today), rescoring, today))
                .toList();
    }

    /** Who is left, corrected; nobody when no adult is. */
    private List<Member> members(Roster before, Map<UUID, PersonState> people, LocalDate today) {
        List<Member> members = corrected(before.members(), people);
        for (Member member : before.members()) {
            if (isDead(member, people) && !members.isEmpty()) {
                LocalDate until = until(member, people.get(member.person()), today);
                members = HeadSuccession.afterDeath(members, member.person(), laws.since(until));
            }
        }
        return members;
    }

    private static List<RosterChange.Ending> endings(Roster before, Map<UUID, PersonState> people, LocalDate today) {
        return before.members().stream()
                .filter(member -> isDead(member, people))
                .map(member -> ending(before.household(), member, people.get(member.person()), today))
                .toList();
    }

    private static boolean isDead(Member member, Map<UUID, PersonState> people) {
        PersonState state = people.get(member.person());
        return state != null && state.isGone();
    }

    private static List<Member> corrected(List<Member> members, Map<UUID, PersonState> people) {
        return members.stream()
                .map(member -> {
                    PersonState state = people.get(member.person());
                    return state == null ? member : member.born(state.birthDate(), state.sex());
                })
                .toList();
    }

    private static RosterChange.Ending ending(
            Household household, Member member, @Nullable PersonState state, LocalDate today) {
        String reason = state == null ? "death" : state.endReason();
        return new RosterChange.Ending(household.id(), member.person(), until(member, state, today), reason);
    }

    /** The day of death, or the first day of the membership when the death lies before it. */
    private static LocalDate until(Member member, @Nullable PersonState state, LocalDate today) {
        LocalDate death = state == null || state.deathDate() == null ? today : state.deathDate();
        return death.isBefore(member.since()) ? member.since() : death;
    }

    private static Map<UUID, PersonState> dead(Map<UUID, PersonState> people) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().isGone())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
