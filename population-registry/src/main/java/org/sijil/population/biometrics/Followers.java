package org.sijil.population.biometrics;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;

/** Asks and tells whoever keeps requests, one after another. */
@ApplicationScoped
class Followers {

    private final List<BiometricFollower> followers;

    Followers(@All List<BiometricFollower> followers) {
        this.followers = followers;
    }

    Uni<Void> admit(@Nullable UUID request) {
        return request == null
                ? Uni.createFrom().voidItem()
                : InTurn.each(followers, follower -> follower.admit(request));
    }

    Uni<Void> tell(CaptureView capture) {
        return capture.requestId() == null
                ? Uni.createFrom().voidItem()
                : InTurn.each(followers, follower -> follower.happened(capture));
    }
}
