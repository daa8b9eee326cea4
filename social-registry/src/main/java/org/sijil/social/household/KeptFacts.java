package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/** Facts as {@link FactsText} writes them: who stands among the residents before somebody is named there by place. */
@RegisterForReflection
record KeptFacts(
        String region,
        Area area,
        List<Member> residents,
        Declaration answers,
        @Nullable AnswerSheet sheet) {

    static KeptFacts of(ScoreBasis facts) {
        List<UUID> before = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (Resident resident : facts.residents()) {
            members.add(Member.of(resident, before));
            before.add(resident.person());
        }
        return new KeptFacts(facts.region(), facts.area(), members, facts.answers(), facts.sheet());
    }

    /**
     * A resident.
     *
     * @param spouse as well as the parents: a place counted from zero, or else an id; ids were most of what a campaign read of a household
     * @param parents null where there are none
     */
    @RegisterForReflection
    record Member(
            UUID person,
            LocalDate birthDate,
            Relation relation,
            @Nullable Object spouse,
            @Nullable List<Object> parents) {

        static Member of(Resident resident, List<UUID> before) {
            UUID spouse = resident.spouse();
            List<Object> parents = resident.parents().stream()
                    .map(parent -> named(parent, before))
                    .toList();
            return new Member(
                    resident.person(),
                    resident.birthDate(),
                    resident.relation(),
                    spouse == null ? null : named(spouse, before),
                    parents.isEmpty() ? null : parents);
        }

        private static Object named(UUID person, List<UUID> before) {
            int place = before.indexOf(person);
            return place < 0 ? person : place;
        }
    }
}
