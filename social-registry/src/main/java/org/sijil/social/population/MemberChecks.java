package org.sijil.social.population;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;

/** Finds the people who are to be members of a household, all of them or none. */
@ApplicationScoped
public class MemberChecks {

    private final PopulationCalls population;

    MemberChecks(PopulationCalls population) {
        this.population = population;
    }

    /**
     * The people behind the numbers, in the same order.
     *
     * @param at for each number, where it stands in the request
     * @throws Refused {@code unknown-member} or {@code dead-member} with a pointer for each;
     *     {@code population-registry-unavailable}
     */
    public Uni<List<LivingPerson>> people(List<Idcs> numbers, List<String> at) {
        Context here = Vertx.currentContext();
        return population
                .check(new MembersToCheck(numbers))
                .onFailure(failure -> !(failure instanceof Refused))
                .transform(MemberChecks::unavailable)
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .map(answer -> living(answer.members(), numbers, at));
    }

    static List<LivingPerson> living(List<CheckedMember> answers, List<Idcs> numbers, List<String> at) {
        if (answers.size() != numbers.size()) {
            throw PopulationProblem.POPULATION_REGISTRY_UNAVAILABLE.refuse();
        }
        List<LivingPerson> people = new ArrayList<>();
        Refused refused = null;
        for (int index = 0; index < answers.size(); index++) {
            CheckedMember answer = answers.get(index);
            LivingPerson person = answer.living();
            if (person == null || !person.idcs().equals(numbers.get(index))) {
                refused = add(refused, at.get(index), answer);
            } else {
                people.add(person);
            }
        }
        if (refused != null) {
            throw refused;
        }
        return List.copyOf(people);
    }

    private static Refused add(@Nullable Refused refused, String at, CheckedMember answer) {
        ProblemType reason = answer.isDead() ? PopulationProblem.DEAD_MEMBER : PopulationProblem.UNKNOWN_MEMBER;
        return refused == null ? reason.at(at) : refused.and(at, reason);
    }

    /** The kind of failure only: its message could hold what was sent. */
    private static Throwable unavailable(Throwable failure) {
        Log.warnf(
                "The population registry does not answer (%s)",
                failure.getClass().getName());
        return PopulationProblem.POPULATION_REGISTRY_UNAVAILABLE.refuse();
    }
}
