package org.sijil.population.likeness;

import java.util.List;

/** Somebody described who is looked for in several places: what it takes to look is made ready once. */
public final class Sought {

    private final Description description;
    private final Comparison.Known known;
    private final List<Question> questions;

    Sought(Description description, KnownNames names) {
        this.description = description;
        this.known = new Comparison.Known(description);
        this.questions = Questions.of(description, names);
    }

    Description description() {
        return description;
    }

    Comparison.Known known() {
        return known;
    }

    List<Question> questions() {
        return questions;
    }
}
