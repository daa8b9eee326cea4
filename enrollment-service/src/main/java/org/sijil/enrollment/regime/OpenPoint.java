package org.sijil.enrollment.regime;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A question that no source settles, held as a named setting and never presented as law.
 *
 * @param enabled whether the rows and conditions that name this point count
 * @param note what is open and what the setting does
 */
@RegisterForReflection
public record OpenPoint(String id, boolean enabled, String note, String source, Confidence confidence) {

    /** Refuses a point that lacks a part. */
    public OpenPoint {
        Required.all("id", id, "note", note, "source", source, "confidence", confidence);
    }
}
