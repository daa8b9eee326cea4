package org.sijil.population.biometrics;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Whoever keeps requests. Every bean of this type is asked and told, in the transaction of the deed itself. */
public interface BiometricFollower {

    /**
     * Asked before a capture for a request is recorded; fails with the reason why this request wants none, as for somebody too
     * young. Where nobody follows, every id is taken for a request.
     */
    Uni<Void> admit(UUID request);

    /** Told of every capture that has a request when it is recorded, and when the matcher has said its word. */
    Uni<Void> happened(CaptureView capture);
}
