package org.sijil.testing;

import java.util.List;
import java.util.Map;

/**
 * What a fuzz run did and found.
 *
 * @param seed makes the same run again
 * @param requests how many requests were sent
 * @param unsent how many were left when the time was over
 * @param byStatus how often each HTTP status was answered
 * @param faults one line for each answer that breaks a rule
 */
public record FuzzReport(
        long seed, int operations, int requests, int unsent, Map<Integer, Integer> byStatus, List<String> faults) {

    private static final int SHOWN = 40;

    @Override
    public String toString() {
        String summary = "%d requests to %d operations (seed %d, %d left unsent), by status %s, %d faults"
                .formatted(requests, operations, seed, unsent, byStatus, faults.size());
        return faults.isEmpty()
                ? summary
                : summary + "\n  "
                        + String.join(
                                "\n  ", faults.stream().distinct().limit(SHOWN).toList());
    }
}
