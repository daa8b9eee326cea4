/**
 * Consequences travel by feed: an ordered, replayable list of events that each service appends to in the transaction of the
 * change, and that others follow with a cursor moved in the transaction of the effect.
 *
 * <p>{@link org.sijil.commons.feed.FeedPublisher} appends, {@code FeedResource} serves, a {@link
 * org.sijil.commons.feed.FeedFollower} applies. Nothing is skipped, applied twice, or reordered for one subject. Uses
 * problem and security.
 */
@NullMarked
package org.sijil.commons.feed;

import org.jspecify.annotations.NullMarked;
