package org.sijil.social.explanation;

import java.util.List;
import java.util.UUID;

/**
 * A score computed again.
 *
 * @param stored the score as it was kept
 * @param replayed what the same inputs and the same formula come to now
 * @param equal whether both numbers and every line of the breakdown are the same
 * @param differing the variables whose lines are not; none when equal
 */
public record Replay(
        UUID score, String formula, String stored, String replayed, boolean equal, List<String> differing) {}
