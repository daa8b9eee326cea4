package org.sijil.commons.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a verifier found.
 *
 * @param seals how many seals hold, up to the first break
 * @param entries how many entries those seals cover
 * @param broken the first place that does not hold; null when all do
 */
public record AuditVerification(
        long seals, long entries, @Nullable Break broken) {

    /** Whether nothing was changed, added, removed or moved. */
    public boolean isIntact() {
        return broken == null;
    }

    /**
     * A place where the chain does not hold.
     *
     * @param line number of the line in the export, from 1
     * @param seal the seal concerned, which covers the entries before it; 0 when the export breaks before its first
     * @param what in a few words
     */
    public record Break(long line, long seal, String what) {}
}
