package org.sijil.commons.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** Steps that share a session, which can only do one thing at a time: each begins when the one before has ended. */
public final class InTurn {

    private InTurn() {}

    /** A step for each; the first that fails is the last. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<? super T, ? extends Uni<?>> step) {
        return answers(all, one -> step.apply(one).replaceWithVoid()).replaceWithVoid();
    }

    /** What each step answered, in order; an answer of null is left out. */
    public static <T, R> Uni<List<R>> answers(Iterable<T> all, Function<? super T, ? extends Uni<? extends R>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .<R>transformToUniAndConcatenate(step::apply)
                .collect()
                .asList();
    }
}
