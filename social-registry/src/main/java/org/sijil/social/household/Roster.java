package org.sijil.social.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.Member;

/**
 * A household with all that a change of it needs.
 *
 * @param members the active ones, in the order in which they came
 * @param said the latest declaration
 */
record Roster(
        Household household, List<Member> members, @Nullable Declared said) {

    Roster {
        members = List.copyOf(members);
    }

    /** Those of the latest declaration, as they were given. */
    @Nullable
    Declaration answers() {
        return said == null ? null : said.answers();
    }

    Optional<Member> member(UUID person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    Optional<Member> member(Idcs idcs) {
        return members.stream().filter(member -> member.idcs().equals(idcs)).findFirst();
    }

    List<Resident> residents() {
        return members.stream().map(Member::resident).toList();
    }

    /** The members by number, as a form names them. */
    static Map<Idcs, Resident> byNumber(List<Member> members) {
        return members.stream()
                .collect(Collectors.toMap(Member::idcs, Member::resident, (one, same) -> one, LinkedHashMap::new));
    }

    @Nullable
    UUID head() {
        return members.stream()
                .filter(Member::isHead)
                .map(Member::person)
                .findFirst()
                .orElse(null);
    }

    Roster with(List<Member> others) {
        return new Roster(household, others, said);
    }

    Roster with(Declared others) {
        return new Roster(household, members, others);
    }
}
