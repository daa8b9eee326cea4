package org.sijil.commons.feed;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * What a service does with the events of another. An implementing bean is driven as soon as {@code sijil.feed.<name>.url}
 * says where the feed is.
 */
public interface FeedFollower {

    /** The feed's name in configuration, readiness and metrics, as in {@code population}. */
    String feed();

    /**
     * Applies a batch in feed order, within one Panache transaction that also moves the cursor: after a failure or a kill
     * the same batch comes again and nothing of it has happened.
     */
    Uni<Void> apply(List<FeedEvent> events);
}
