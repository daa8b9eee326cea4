package org.sijil.social.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;
import org.sijil.social.population.LivingPerson;

/**
 * Somebody who is joining: what was said, by whom the number is held, and where it stands in the request.
 *
 * @param at JSON pointer of the member: {@code /members/0}, or an empty text for the whole body
 */
public record Newcomer(String at, NewMember said, LivingPerson person) {

    /**
     * Somebody who comes from another household. What is not said stays: the situation, and links to people who live together
     * afterwards unless the relation implies others.
     *
     * @param together everybody of the household as it will be
     */
    public static Newcomer passing(String at, NewMember said, Member member, List<Member> together) {
        Idcs spouse = said.spouse();
        if (spouse == null && said.relation() != Relation.SPOUSE && member.spouse() != null) {
            spouse = numbers(together, List.of(member.spouse())).stream()
                    .findFirst()
                    .orElse(null);
        }
        List<Idcs> parents = said.parents();
        if (parents == null
                && said.relation() != Relation.CHILD
                && !member.parents().isEmpty()) {
            parents = numbers(together, member.parents());
        }
        Situation situation = said.situation() == null ? member.situation() : said.situation();
        return new Newcomer(
                at,
                new NewMember(said.idcs(), said.relation(), spouse, parents, situation, null),
                new LivingPerson(member.person(), member.idcs(), member.birthDate(), member.sex()));
    }

    private static List<Idcs> numbers(List<Member> members, List<UUID> people) {
        return members.stream()
                .filter(member -> people.contains(member.person()))
                .map(Member::idcs)
                .toList();
    }

    Member member(Map<Idcs, UUID> people, LocalDate since) {
        return new Member(
                person.person(),
                person.idcs(),
                said.relation(),
                said.spouse() == null ? null : people.get(said.spouse()),
                parents(people),
                person.birthDate(),
                person.sex(),
                said.situation() == null ? Situation.plain() : said.situation(),
                said.since() == null ? since : said.since());
    }

    private List<UUID> parents(Map<Idcs, UUID> people) {
        @Nullable List<Idcs> named = said.parents();
        return named == null
                ? List.of()
                : named.stream().map(people::get).distinct().toList();
    }
}
