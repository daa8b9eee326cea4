package org.sijil.population.biometrics;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks and tells whoever keeps requests, one after another. */
@ApplicationScoped
class Followers {

    private final List<BiometricFollower> followers;

    Followers(@All List<BiometricFollower> followers) {
        this.followers = followers;
    }

    Uni<Void> admit(@Nullable UUID request) {
        return request == null ? Uni.createFrom().voidItem() : each(follower -> follower.admit(request));
    }

    Uni<Void> tell(CaptureView capture) {
        return capture.requestId() == null ? Uni.createFrom().voidItem() : each(follower -> follower.happened(capture));
    }

    private Uni<Void> each(Function<BiometricFollower, Uni<? extends Void>> work) {
        return Multi.createFrom()
                .iterable(followers)
                .onItem()
                .transformToUniAndConcatenate(work)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
