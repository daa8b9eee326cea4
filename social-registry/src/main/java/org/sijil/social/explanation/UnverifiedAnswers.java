package org.sijil.social.explanation;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.Predicate;

/** Knows which answers of a declaration rest on the household's word alone. */
public interface UnverifiedAnswers {

    /** Tells of an answer, by its name in the declaration, whether it is unverified; asked in the current transaction. */
    Uni<Predicate<String>> of(UUID declaration);
}
