package org.sijil.localstack.nation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a sample household. Other members are named by their place in the household's list.
 *
 * @param parents those of the parents who live in the household
 * @param guardian who acts for a minor: always an adult who stands earlier in the list
 */
public record SampleMember(
        SamplePerson person,
        Relation relation,
        @Nullable Integer spouse,
        List<Integer> parents,
        @Nullable Guardian guardian,
        Situation situation) {

    /**
     * Who acts for a minor.
     *
     * @param member place in the household's list
     * @param relation father, mother, kafil or guardian, as the population registry's API names them
     */
    public record Guardian(int member, String relation) {}
}
