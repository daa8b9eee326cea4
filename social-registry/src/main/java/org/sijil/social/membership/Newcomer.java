package org.sijil.social.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.population.LivingPerson;

/**
 * Somebody who is joining: what was said, by whom the number is held, and where it stands in the request.
 *
 * @param at JSON pointer of the member: {@code /members/0}, or an empty text for the whole body
 */
public record Newcomer(String at, NewMember said, LivingPerson person) {

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
                since);
    }

    private List<UUID> parents(Map<Idcs, UUID> people) {
        @Nullable List<Idcs> named = said.parents();
        return named == null
                ? List.of()
                : named.stream().map(people::get).distinct().toList();
    }
}
