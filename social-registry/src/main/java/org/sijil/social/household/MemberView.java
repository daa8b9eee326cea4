package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.Situation;

/**
 * A member as the registry shows them.
 *
 * @param person the person's id in the population registry
 * @param since the first day in this household
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberView(
        UUID person,
        Idcs idcs,
        Relation relation,
        @Nullable UUID spouse,
        List<UUID> parents,
        LocalDate birthDate,
        Sex sex,
        Situation situation,
        LocalDate since) {

    static MemberView of(Member member) {
        return new MemberView(
                member.person(),
                member.idcs(),
                member.relation(),
                member.spouse(),
                member.parents(),
                member.birthDate(),
                member.sex(),
                member.situation(),
                member.since());
    }
}
