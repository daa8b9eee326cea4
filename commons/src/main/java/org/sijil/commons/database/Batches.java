package org.sijil.commons.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Work on many rows, some at a time, so that no transaction is long and replicas can share it. */
public final class Batches {

    private Batches() {}

    /**
     * Repeats until there are fewer rows than a batch holds.
     *
     * @param some works on a batch in a transaction of its own; answers how many rows it found
     */
    public static Uni<Void> untilFewer(int batch, Supplier<Uni<? extends Integer>> some) {
        return Multi.createBy()
                .repeating()
                .uni(some)
                .whilst(found -> found >= batch)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
