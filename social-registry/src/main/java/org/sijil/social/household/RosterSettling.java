package org.sijil.social.household;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sijil.social.membership.Member;

/** Makes one change of a household's people whole: entity, memberships that end, new score. */
final class RosterSettling {

    private RosterSettling() {}

    /**
     * The change to these members. When none stays, everybody's membership ends with the household.
     *
     * @param endings of those who went by themselves
     */
    static RosterChange settle(
            Roster before,
            List<Member> members,
            List<RosterChange.Ending> endings,
            Rescoring rescoring,
            LocalDate today) {
        Roster after = before.with(members);
        RosterChange people = new RosterChange(before, after, List.of(), null, null);
        after.household().settle(members, people.hasNewHead(), today);
        List<RosterChange.Ending> all = members.isEmpty() ? withEverybody(before, endings, today) : endings;
        return new RosterChange(before, after, all, null, rescoring.forPeople(after));
    }

    private static List<RosterChange.Ending> withEverybody(
            Roster before, List<RosterChange.Ending> endings, LocalDate today) {
        Stream<RosterChange.Ending> others = before.members().stream()
                .filter(member ->
                        endings.stream().noneMatch(ending -> ending.person().equals(member.person())))
                .map(member -> new RosterChange.Ending(
                        before.household().id(), member.person(), today, "household-dissolved"));
        return Stream.concat(endings.stream(), others).toList();
    }
}
