package org.sijil.population.merge;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sijil.population.marriage.Couple;
import org.sijil.population.marriage.Marriages;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.Sex;
import org.sijil.population.person.Sight;

/** Which two records cannot be one person's. */
@ApplicationScoped
class MergeRules {

    private static final String SURVIVOR = "/survivor";
    private static final String MERGED = "/merged";

    private final PersonAccounts people;
    private final MergeRepository merges;
    private final Marriages marriages;
    private final Sight sight;
    private final Clock clock;

    MergeRules(PersonAccounts people, MergeRepository merges, Marriages marriages, Sight sight, Clock clock) {
        this.people = people;
        this.merges = merges;
        this.marriages = marriages;
        this.sight = sight;
        this.clock = clock;
    }

    /** The two, kept as they are until the transaction ends, if nothing says that they are two people. */
    Uni<Pair> requireMergeable(UUID survivor, UUID merged) {
        refuseIf(survivor.equals(merged), MERGED, MergeProblem.SAME_RECORD);
        return people.hold(List.of(survivor, merged))
                .map(found -> Pair.of(survivor, merged, found))
                .call(this::requireInSight)
                .invoke(MergeRules::requireAlike)
                .call(() -> requireOwn(merged))
                .call(this::requireOneLife);
    }

    /**
     * A merge would lift a seal, or lay one, without the two people whom that takes. Whoever may not know of a seal hears of no
     * record.
     */
    private Uni<Void> requireInSight(Pair pair) {
        List<UUID> both = List.of(pair.survivor().id(), pair.merged().id());
        return sight.hidden(both)
                .invoke(hidden -> refuseIf(hidden.contains(both.get(0)), SURVIVOR, MergeProblem.UNKNOWN_RECORD))
                .invoke(hidden -> refuseIf(hidden.contains(both.get(1)), MERGED, MergeProblem.UNKNOWN_RECORD))
                .chain(() -> sight.sealed(both))
                .invoke(found -> refuseIf(found.size() == 1, MERGED, MergeProblem.ONE_IS_SEALED))
                .replaceWithVoid();
    }

    private static void requireAlike(Pair pair) {
        refuseIf(!stands(pair.survivor()), SURVIVOR, MergeProblem.RECORD_CLOSED);
        refuseIf(!stands(pair.merged()), MERGED, MergeProblem.RECORD_CLOSED);
        refuseIf(pair.survivor().status() != pair.merged().status(), MERGED, MergeProblem.LIFE_STATUS_DIFFERS);
        refuseIf(pair.survivor().sex() != pair.merged().sex(), MERGED, MergeProblem.SEX_DIFFERS);
        refuseIf(pair.isKin(), MERGED, MergeProblem.RECORDS_ARE_KIN);
    }

    private static boolean stands(PersonView person) {
        return person.status() == LifeStatus.ACTIVE || person.status() == LifeStatus.DEAD;
    }

    /** A number leads to one record in one step, so whoever others were merged into does not give way. */
    private Uni<Void> requireOwn(UUID merged) {
        return merges.mergedInto(merged)
                .invoke(others -> refuseIf(others > 0, MERGED, MergeProblem.OTHERS_WERE_MERGED_INTO_IT))
                .replaceWithVoid();
    }

    /** A woman has one husband, and nobody is married to one person twice. */
    private Uni<Void> requireOneLife(Pair pair) {
        UUID survivor = pair.survivor().id();
        UUID merged = pair.merged().id();
        LocalDate today = LocalDate.now(clock);
        return marriages
                .inForce(survivor, today)
                .chain(own -> marriages
                        .inForce(merged, today)
                        .invoke(other -> refuseIf(
                                contradict(pair.survivor().sex(), spouses(own, survivor), spouses(other, merged)),
                                MERGED,
                                MergeProblem.MARRIAGES_CONTRADICT)))
                .replaceWithVoid();
    }

    private static boolean contradict(Sex sex, List<UUID> own, List<UUID> other) {
        boolean both = !own.isEmpty() && !other.isEmpty();
        return both && (sex == Sex.FEMALE || !Collections.disjoint(own, other));
    }

    private static List<UUID> spouses(List<Couple> couples, UUID person) {
        return couples.stream().map(couple -> couple.spouseOf(person)).toList();
    }
}
