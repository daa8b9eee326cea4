package org.sijil.population.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question that a person answers who has, of each of several sets of terms, one.
 *
 * @param sets none of them empty
 */
record Question(List<Set<String>> sets) {

    /** In the words of PostgreSQL's {@code tsquery}. */
    String text() {
        return sets.stream().map(Question::any).collect(Collectors.joining(" & "));
    }

    /** Whether somebody with these terms answers it. */
    boolean isAnsweredBy(Collection<String> terms) {
        return sets.stream().allMatch(set -> set.stream().anyMatch(terms::contains));
    }

    private static String any(Set<String> terms) {
        return terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" | ", "(", ")"));
    }
}
