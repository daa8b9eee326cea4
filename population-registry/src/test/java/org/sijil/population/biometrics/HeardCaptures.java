package org.sijil.population.biometrics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sijil.commons.problem.CommonProblem;

/** Follows captures as a feature that keeps requests would. */
@ApplicationScoped
class HeardCaptures implements BiometricFollower {

    static final Set<UUID> REFUSED = ConcurrentHashMap.newKeySet();

    private static final List<CaptureView> HEARD = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> admit(UUID request) {
        if (REFUSED.contains(request)) {
            throw CommonProblem.FORBIDDEN.refuse();
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> happened(CaptureView capture) {
        HEARD.add(capture);
        return Uni.createFrom().voidItem();
    }

    /** How far the captures of a request had come, each time something was told of it. */
    static List<MatchingState> of(String request) {
        return HEARD.stream()
                .filter(heard -> String.valueOf(heard.requestId()).equals(request))
                .map(CaptureView::matching)
                .toList();
    }
}
