package org.sijil.population.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is said of a person and still stands, in the order in which it was said. What was said first is the ground: it
 * holds on every day to which later statements reach back. Of two that tell different things of one day, the one that holds
 * from the later day counts, and of two from the same day the one said later.
 */
record Account(List<Statement> statements) {

    /** @param facts some fields of {@link Facts}; all of them in the first statement */
    record Statement(LocalDate from, ObjectNode facts) {}

    /** What holds on a day. */
    ObjectNode on(LocalDate day) {
        ObjectNode state = statements.get(0).facts().deepCopy();
        later().filter(said -> !said.from().isAfter(day))
                .sorted(Comparator.comparing(Statement::from))
                .forEach(said -> state.setAll(said.facts()));
        return state;
    }

    /** The days, from a given one, on which something becomes different; that one first. */
    List<LocalDate> daysFrom(LocalDate day) {
        Stream<LocalDate> turns = later().map(Statement::from).filter(day::isBefore);
        return Stream.concat(Stream.of(day), turns).distinct().sorted().toList();
    }

    private Stream<Statement> later() {
        return statements.stream().skip(1);
    }
}
