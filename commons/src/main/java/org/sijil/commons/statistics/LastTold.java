package org.sijil.commons.statistics;

import java.util.Map;
import java.util.function.Function;

/**
 * What was told last. What is withheld takes a second to find in a nation; it is found again only when a count has changed. That is work for a
 * worker thread.
 */
public final class LastTold<K> {

    private final Function<K, Map<String, K>> wider;
    private final int smallestCell;
    private volatile Told<K> last;

    /** @param wider of a kind, by what it is divided from others, the wider kind of which it is then a part */
    public LastTold(Function<K, Map<String, K>> wider, int smallestCell) {
        this.wider = wider;
        this.smallestCell = smallestCell;
        this.last = Told.of(Map.of(), wider, smallestCell);
    }

    /** What is told of these counts. */
    public Told<K> of(Map<K, Long> counts) {
        Told<K> told = last;
        if (!told.counts().equals(counts)) {
            told = Told.of(counts, wider, smallestCell);
            last = told;
        }
        return told;
    }
}
